#!/bin/busybox sh
# PID 1 of the workloads' guest: runs programs and jobs one after the other between marks on the first serial port, powers off.
# workloads=NAME:AMOUNT,NAME:AMOUNT on the kernel's command line says which; without it the list in the image is run.
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t devtmpfs devtmpfs /dev
/bin/busybox mount -t tmpfs tmpfs /tmp
/bin/busybox --install -s /bin
export PATH=/bin HOME=/tmp
exec </dev/null >/dev/ttyS0 2>&1
cd /data
echo "#up"
list=$(cat /workloads)
for word in $(cat /proc/cmdline); do
  case "$word" in workloads=*) list=$(echo "${word#workloads=}" | tr , ' ') ;; esac
done
for item in $list; do
  name=${item%:*} amount=${item#*:}
  echo "#begin $name"
  if [ -f /jobs/$name ]; then sum=$(sh /jobs/$name $amount); else sum=$(/programs/$name $amount); fi
  echo "#end $name $sum"
done
echo "#done"
# A port with the speed of a real one has to send it all before the power goes.
sleep 1
poweroff -f
