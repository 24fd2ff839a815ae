#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# A home made of network namespaces: a router with nftables and dnsmasq, and main, guest and device segments.
set -u

usage() {
  cat <<'END'
usage: home.sh up [--flat] [--router-page-open] [--no-isolation] [--bounce] [--things] [--holes] | down | list

  up                   split home: guests and devices reach the Internet only
  --flat               the router passes everything on
  --router-page-open   guests and devices reach the router's page (the classic miss)
  --no-isolation       guests reach each other
  --bounce             the router passes frames of guests back to guests
  --things             room for devices (namespace "things", an interface for each address), a leg
                       on the device segment, and a phone that gets its address by DHCP
  --holes              a second giver of addresses on the main segment, false answers for names,
                       a broker for everybody, a page with an old certificate and old TLS, and
                       servers that take the password their makers gave to all
Needs the right to make network namespaces, and nft, ip, dnsmasq; with nginx, mosquitto, busybox
and openssl there are services with holes as well; vsftpd, telnetd and socat add two. HOME_PREFIX names another home (gh).
END
}

prefix=${HOME_PREFIX:-gh}
[[ $prefix =~ ^[a-z][a-z0-9]{0,5}$ ]] || { echo "home: HOME_PREFIX is up to six small letters" >&2; exit 2; }
state=/run/gatehouse-home-$prefix
# name, bridge, last part of the MAC, address
members='laptop main 10 192.168.31.10
hub main 20 192.168.31.20
plug iot 10 192.168.33.10
camera iot 11 192.168.33.11
guest guest 10 192.168.32.10
guest2 guest 11 192.168.32.11'
addresses='192.168.33.20 192.168.33.21 192.168.33.22 192.168.33.30 192.168.33.31 192.168.33.32 192.168.33.33
192.168.33.34 192.168.33.35 192.168.33.36 192.168.33.37 192.168.33.40'

in_ns() { ip netns exec "$prefix-$1" "${@:2}"; }

has() { command -v "$1" >/dev/null 2>&1; }

# Ends only what this home started: processes inside its own namespaces.
down() {
  local ns
  for ns in $(ip netns list 2>/dev/null | awk '{print $1}' | grep -E "^$prefix-[a-z0-9]+$"); do
    ip netns pids "$ns" 2>/dev/null | while read -r pid; do kill "$pid" 2>/dev/null; done
    ip netns delete "$ns"
  done
  rm -rf "$state"
}

segment() { # name, address of the router
  in_ns router ip link add "br-$1" type bridge
  in_ns router ip addr add "$2/24" dev "br-$1"
  in_ns router ip link set "br-$1" up
}

# Several devices in one namespace: each interface answers for its own address alone.
several_things() {
  local number=0 address
  ip netns add "$prefix-things"
  in_ns things ip link set lo up
  in_ns things sysctl -q -w net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2 \
    net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.default.rp_filter=0
  for address in $addresses; do
    ip link add "eth$number" netns "$prefix-things" type veth peer name "v-t$number" \
      netns "$prefix-router"
    in_ns things ip link set "eth$number" address "$(printf '50:ec:50:00:21:%02x' "${address##*.}")"
    in_ns things ip addr add "$address/24" dev "eth$number"
    in_ns things ip link set "eth$number" up
    in_ns router ip link set "v-t$number" master br-iot up
    number=$((number + 1))
  done
}

# Runs a program among the things as on a machine of its own, where "admin" is the password of admin.
as_admin() {
  in_ns things sh -c 'mount --bind "$0/passwd" /etc/passwd && mount --bind "$0/shadow" /etc/shadow &&
    exec "$@"' "$state" "$@"
}

# Real servers, each at an address of its own, with the password that their maker gave to all.
makers_passwords() {
  mkdir -p "$state/shut" && echo 'settings' >"$state/shut/index.html"
  echo '/:admin:admin' >"$state/httpd.conf"
  in_ns things busybox httpd -p 192.168.33.35:80 -h "$state/shut" -c "$state/httpd.conf"
  if has mosquitto_passwd; then
    mosquitto_passwd -b -c "$state/broker.users" admin admin && chmod 644 "$state/broker.users"
    printf 'listener 1883 192.168.33.34\nallow_anonymous false\npassword_file %s\n' \
      "$state/broker.users" >"$state/broker.conf"
    in_ns things mosquitto -d -c "$state/broker.conf" >"$state/broker.log" 2>&1
  fi
  (cat /etc/passwd; echo 'admin:x:65530:65530::/tmp:/bin/sh') >"$state/passwd"
  (umask 077; echo "admin:$(openssl passwd -6 admin):19000:0:99999:7:::" >"$state/shadow")
  if has vsftpd; then
    printf '%s\n' listen=YES listen_address=192.168.33.36 background=YES anonymous_enable=NO \
      local_enable=YES pam_service_name=vsftpd >"$state/vsftpd.conf"
    as_admin vsftpd "$state/vsftpd.conf" >"$state/vsftpd.log" 2>&1
  fi
  if has telnetd && has socat; then
    as_admin socat TCP-LISTEN:23,bind=192.168.33.37,fork,reuseaddr \
      EXEC:"$(command -v telnetd)",nofork >"$state/telnetd.log" 2>&1 &
  fi
}

# A phone that has no address of its own: it asks for one, as phones do.
phone() {
  ip netns add "$prefix-phone"
  ip link add eth0 netns "$prefix-phone" type veth peer name v-phone netns "$prefix-router"
  in_ns phone ip link set lo up
  in_ns phone ip link set eth0 address 64:cc:2e:00:1f:99 up
  in_ns router ip link set v-phone master br-main up
  printf '#!/bin/sh\n[ "$1" = bound ] && ip addr add "$ip/24" dev "$interface"\nexit 0\n' >"$state/bound.sh"
  chmod +x "$state/bound.sh"
  in_ns phone busybox udhcpc -i eth0 -n -q -f -t 5 -T 1 -x hostname:phone -s "$state/bound.sh" \
    >"$state/udhcpc.log" 2>&1
}

# A second giver of addresses, as of a router that was plugged in the wrong way round.
rogue() {
  cat >"$state/rogue.conf" <<END
port=0
bind-interfaces
no-ping
user=root
pid-file=$state/rogue.pid
dhcp-leasefile=$state/rogue.leases
interface=eth0
dhcp-range=192.168.31.200,192.168.31.220,1h
END
  in_ns hub dnsmasq --conf-file="$state/rogue.conf" >"$state/rogue.log" 2>&1
}

member() { # name, bridge, last part of the MAC, address
  local ns=$prefix-$1 gateway=${4%.*}.1
  ip netns add "$ns"
  ip link add eth0 netns "$ns" type veth peer name "v-$1" netns "$prefix-router"
  in_ns "$1" ip link set lo up
  in_ns "$1" ip link set eth0 address "$(printf '64:cc:2e:00:%02x:%02x' "$(echo "$4" | cut -d. -f3)" "$3")"
  in_ns "$1" ip addr add "$4/24" dev eth0
  in_ns "$1" ip link set eth0 up
  in_ns "$1" ip route add default via "$gateway"
  in_ns router ip link set "v-$1" master "br-$2" up
  if [ "$2" = guest ] && [ "$isolation" = 1 ]; then
    in_ns router bridge link set dev "v-$1" isolated on
  fi
}

walls() {
  local page='' forward input=drop policy=drop bounce=''
  [ "$page_open" = 1 ] && page='iifname { "br-guest", "br-iot" } tcp dport 80 accept'
  forward='iifname "br-main" accept
    iifname { "br-guest", "br-iot" } oifname "wan0" accept'
  if [ "$flat" = 1 ]; then policy=accept input=accept forward=''; fi
  [ "$bounced" = 1 ] && bounce='iifname "br-guest" oifname "br-guest" accept'
  in_ns router nft -f - <<END
table inet home {
  chain input {
    type filter hook input priority filter; policy $input;
    ct state established,related accept
    iifname "lo" accept
    iifname "br-main" accept
    iifname { "br-guest", "br-iot" } udp dport { 53, 67 } accept
    iifname { "br-guest", "br-iot" } icmp type echo-request accept
    $page
  }
  chain forward {
    type filter hook forward priority filter; policy $policy;
    ct state established,related accept
    $forward
    $bounce
  }
  chain postrouting {
    type nat hook postrouting priority srcnat; policy accept;
    oifname "wan0" masquerade
  }
}
END
}

outside() {
  ip netns add "$prefix-inet"
  ip link add eth0 netns "$prefix-inet" type veth peer name wan0 netns "$prefix-router"
  in_ns inet ip addr add 203.0.113.1/24 dev eth0
  in_ns inet ip link set eth0 up
  in_ns inet ip link set lo up
  in_ns router ip addr add 203.0.113.2/24 dev wan0
  in_ns router ip link set wan0 up
  in_ns router ip route add default via 203.0.113.1
}

names_and_addresses() {
  cat >"$state/dnsmasq.conf" <<END
no-resolv
no-hosts
bind-dynamic
no-ping
user=root
pid-file=$state/dnsmasq.pid
dhcp-leasefile=$state/leases
interface=br-main,br-guest,br-iot
dhcp-range=192.168.31.100,192.168.31.199,1h
dhcp-range=192.168.32.100,192.168.32.199,1h
dhcp-range=192.168.33.100,192.168.33.199,1h
address=/router.home.arpa/192.168.31.1
address=/example.com/$([ "$holes" = 1 ] && echo 192.168.31.1 || echo 198.51.100.7)
$([ "$holes" = 1 ] && echo address=/invalid/198.51.100.9)
END
  in_ns router dnsmasq --conf-file="$state/dnsmasq.conf" >"$state/dnsmasq.log" 2>&1
}

services() {
  if has busybox; then
    mkdir -p "$state/www" && echo '<title>Router sign-in</title>' >"$state/www/index.html"
    in_ns router busybox httpd -p 0.0.0.0:80 -h "$state/www"
    busybox --list | grep -qx telnetd && in_ns camera busybox telnetd -l /bin/false
  fi
  if has mosquitto; then
    printf 'listener 1883 0.0.0.0\nallow_anonymous %s\n' \
      "$([ "$closed" = 1 ] && echo false || echo true)" >"$state/mosquitto.conf"
    in_ns hub mosquitto -d -c "$state/mosquitto.conf" >"$state/mosquitto.log" 2>&1
  fi
  if has nginx && has openssl && [ "$closed" = 0 ]; then
    openssl req -newkey rsa:1024 -nodes -subj /CN=wrong.example \
      -keyout "$state/key.pem" -out "$state/cert.csr" >/dev/null 2>&1
    openssl x509 -req -in "$state/cert.csr" -signkey "$state/key.pem" -sha1 -days -1 \
      -out "$state/cert.pem" >/dev/null 2>&1
    cat >"$state/nginx.conf" <<END
pid $state/nginx.pid;
error_log $state/nginx.log;
events {}
http {
  access_log off;
  server {
    listen 443 ssl;
    ssl_certificate $state/cert.pem;
    ssl_certificate_key $state/key.pem;
    ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;
    ssl_ciphers ALL:@SECLEVEL=0;
    return 200 hub;
  }
}
END
    in_ns hub nginx -c "$state/nginx.conf" 2>>"$state/nginx.log"
  fi
}

up() {
  has nft && has ip && has dnsmasq || { echo 'home: needs nft, ip and dnsmasq' >&2; exit 69; }
  down
  mkdir -p "$state"
  ip netns add "$prefix-router" || { echo 'home: no right to make namespaces' >&2; exit 77; }
  in_ns router ip link set lo up
  in_ns router sysctl -q -w net.ipv4.ip_forward=1 net.ipv4.conf.all.send_redirects=0 \
    net.ipv4.conf.default.send_redirects=0 >/dev/null
  # Frames between members of one bridge are no business of the router's rules, as on real hardware.
  in_ns router sysctl -q -w net.bridge.bridge-nf-call-iptables=0 >/dev/null 2>&1
  segment main 192.168.31.1
  segment guest 192.168.32.1
  segment iot 192.168.33.1
  outside
  while read -r name bridge mac address; do
    member "$name" "$bridge" "$mac" "$address"
  done <<<"$members"
  walls || { echo 'home: the kernel takes no rules' >&2; down; exit 77; }
  names_and_addresses
  [ "$holes" = 1 ] && rogue
  services
  if [ "$things" != 0 ]; then
    several_things
    [ "$holes" = 1 ] && makers_passwords
    member watch iot 50 192.168.33.50
    phone
  fi
  echo 'the home is up'
}

flat=0 page_open=0 isolation=1 bounced=0 things=0 holes=0
command=${1:-}
shift || true
for flag in "$@"; do
  case $flag in
    --flat) flat=1 ;;
    --router-page-open) page_open=1 ;;
    --no-isolation) isolation=0 ;;
    --bounce) bounced=1 ;;
    --things) things=1 ;;
    --holes) holes=1 ;;
    *) usage >&2; exit 2 ;;
  esac
done
closed=$((things && !holes))
case $command in
  up) up ;;
  down) down ;;
  list) ip netns list | awk '{print $1}' | grep "^$prefix-" ; echo "$members" ;;
  *) usage >&2; exit 2 ;;
esac
