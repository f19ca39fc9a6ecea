# Kind: deflate and inflate, as busybox has them; a process each, with a pipe between them.
for i in $(seq $1); do
  gzip <text | md5sum
  gzip <text | gunzip | tail -n $i
done | md5sum | cut -c1-16
