# Kind: block sorting and Huffman codes (bzip2), there and back.
for i in $(seq $1); do
  head -n 3000 text | bzip2 | bunzip2 | tail -n $i
done | md5sum | cut -c1-16
