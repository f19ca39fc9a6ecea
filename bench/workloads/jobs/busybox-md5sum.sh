# Kind: hash functions as busybox has them: MD5, SHA-1, SHA-256 and SHA-512 over the same text.
for i in $(seq $1); do
  head -n $((12000 - i)) text >/tmp/hashed-$$
  md5sum </tmp/hashed-$$
  sha1sum </tmp/hashed-$$
  sha512sum </tmp/hashed-$$
  sha256sum </tmp/hashed-$$
done | md5sum | cut -c1-16
rm /tmp/hashed-$$
