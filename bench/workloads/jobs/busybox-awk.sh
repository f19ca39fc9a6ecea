# Kind: a script in awk: fields, associative arrays, floating-point arithmetic, formatted output.
for i in $(seq $1); do
  head -n 1500 text | awk -v round=$i '
    { sum += $1; for (k = 2; k <= NF; k++) { count[$k]++; length_of[length($k)] += k } }
    $1 % 7 == round % 7 { mean = mean * 0.9 + $1 / 10 }
    END {
      for (word in count) if (count[word] > most) most = count[word]
      for (n = 1; n < 12; n++) printf "%d %d\n", n, length_of[n]
      printf "%d %d %.6f\n", sum, most, mean
    }'
done | md5sum | cut -c1-16
