# Kind: regular expressions of the C library and text that is rebuilt (sed).
for i in $(seq $1); do
  head -n 4000 text | sed -e 's/^\([0-9]*\) \([a-z]*\)/\2 \1/' -e 's/[aeiou]\{2\}/<&>/g' -e "$((i * 10)),$((i * 10 + 5))d" -e '/q.*z/s/ /_/g' -e 'y/abc/bca/'
done | md5sum | cut -c1-16
