#!/usr/bin/env bash
# init.sh ROOT DISK: becomes process 1 of a machine. up.sh starts it in namespaces of its own.
# ROOT is the machine's disk; DISK has folders on an ordinary file system, since Docker's overlays cannot lie on one.
set -euo pipefail
cd "$1"
mount --bind . .
cd "$1" # the same place, now the mount that is to become /

mount -t tmpfs -o mode=755 tmpfs dev
mkdir dev/pts dev/shm
for device in null zero full random urandom tty; do
  touch "dev/$device"
  mount --bind "/dev/$device" "dev/$device"
done
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ln -s fd/0 dev/stdin
ln -s fd/1 dev/stdout
ln -s fd/2 dev/stderr
mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts dev/pts
mount -t tmpfs tmpfs dev/shm

mount -t tmpfs -o mode=755 tmpfs run
mount -t proc proc proc
# The kernel is not booted with the machine, but its programs tell one boot from the next by this.
cat proc/sys/kernel/random/uuid >run/boot_id
mount --bind run/boot_id proc/sys/kernel/random/boot_id
mount -t sysfs -o ro sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup # what this namespace sees as the root of all cgroups
for folder in docker containerd; do # the latter has the images from Docker 29 on
  mkdir -p "var/lib/$folder"
  mount --bind "$2/$folder" "var/lib/$folder"
done

mkdir -p .old
pivot_root . .old
cd /
umount -l .old
hostname "$(cat /etc/hostname)"
exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=machine /sbin/init
