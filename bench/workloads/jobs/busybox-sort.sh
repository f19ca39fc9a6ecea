# Kind: sorting of lines by words and by numbers; uniq and cut on the results.
for i in $(seq $1); do
  head -n 3000 text | sort -k 2 | cut -d ' ' -f 2 | uniq -c | sort -n | tail -n 50
  tail -n 3000 text | sort -n | head -n $i
done | md5sum | cut -c1-16
