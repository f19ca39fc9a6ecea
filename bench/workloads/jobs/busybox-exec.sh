# Kind: a shell that starts small programs, one after the other, and reads what they print.
value=1
for i in $(seq $1); do
  value=$(expr $value \* 7 + $i)
  value=$(expr $value % 10007)
  name=$(basename /some/where/file-$value.txt .txt)
  echo $name | tr a-z A-Z
  env true && test $value -gt 5000 && echo more
done | md5sum | cut -c1-16
