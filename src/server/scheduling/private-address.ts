import { BlockList, isIPv6 } from 'node:net';

/** Whether an IP address belongs to a private network, to this machine, or to nobody (IANA special-purpose registries). */
export function isPrivateAddress(address: string): boolean {
  const inside = mappedFour(address) ?? address;
  return isIPv6(inside)
    ? !global6.check(inside, 'ipv6') || special.check(inside, 'ipv6')
    : special.check(inside, 'ipv4');
}

/** ::ffff:10.0.0.1 is 10.0.0.1, however it is written. */
function mappedFour(address: string): string | undefined {
  if (!isIPv6(address)) return undefined;
  const { hostname } = new URL(`http://[${address.split('%')[0] ?? ''}]`);
  const [, high, low] = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(hostname) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}

const special = new BlockList();
const four: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
for (const [net, bits] of four) special.addSubnet(net, bits, 'ipv4');
// Of IPv6 only what is routed counts as outside, without what is written in it for documentation or leads to IPv4.
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  special.addSubnet(net, bits, 'ipv6');
