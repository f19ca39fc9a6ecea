# Kind: a walk through folders: many small files are listed, opened, read, copied and removed.
for i in $(seq $1); do
  find tree -type f -name "*$((i % 10))" | sort | xargs cat | wc
  find tree -type d | sort | tail -n 5
  mkdir /tmp/copy-$$
  cp -r tree/$((i % 24)) tree/$((i * 5 % 24)) /tmp/copy-$$ 2>/dev/null
  find /tmp/copy-$$ -type f | wc -l
  rm -r /tmp/copy-$$
done | md5sum | cut -c1-16
