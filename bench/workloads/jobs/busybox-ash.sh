# Kind: a shell script without other programs: arithmetic, parameters, case, functions, here documents.
collatz() {
  n=$1 steps=0
  while [ $n -ne 1 ]; do
    if [ $((n & 1)) -eq 0 ]; then n=$((n / 2)); else n=$((3 * n + 1)); fi
    steps=$((steps + 1))
  done
  echo $steps
}
i=0
while [ $i -lt $1 ]; do
  i=$((i + 1))
  collatz $i
  word=item-$i-of-$1
  case "$word" in
    *7-of*) echo "${word#item-}" ;;
    *[02468]-of*) echo "${word%-of-*}" ${#word} ;;
    *) set -- "$1" $word x y; echo $#; shift 2; set -- "${word##*-}" ;;
  esac
done | md5sum | cut -c1-16
