# Kind: search in text by fixed strings and by regular expressions (grep).
for i in $(seq $1); do
  grep -c "$i.*a" text
  grep -o '[a-f]*[k-p][a-f]* [0-9a-z]*e' text | tail -n 20
  grep -v -E '(ab|cd|ef)[a-m]+ |^[1-5]' text | wc
  grep -F -n -e xyz -e qu -e "$i$i" text | tail -n 5
done | md5sum | cut -c1-16
