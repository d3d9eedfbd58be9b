/**
 * Which addresses a request may connect to, so that a page or a service cannot make Factline speak to the machine it runs
 * on or to the network around it. See: IANA's special-purpose address registries (RFC 6890 and what followed).
 */
import { BlockList, isIP } from "node:net";

/** How far requests reach: the public network; this computer, too; or private networks, too. */
export type Reach = "public" | "loopback" | "private";

const blockList = (...networks: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits = ""] = network.split("/");
    list.addSubnet(address, Number(bits), isIP(address) === 6 ? "ipv6" : "ipv4");
  }
  return list;
};

const loopback = blockList("127.0.0.0/8", "::1/128");

const privateNetworks = blockList("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7");

/** Never a service's: this network, link-local (where clouds keep their secrets), documentation, multicast, reserved. */
const special = blockList(
  "0.0.0.0/8",
  "169.254.0.0/16",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "::/128",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
);

function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** Whether an address is of this computer. */
export function isLoopback(address: string): boolean {
  return isIP(address) !== 0 && isIn(loopback, address);
}

/** Whether a request may connect to an address; what is no address may not. */
export function isWithin(address: string, reach: Reach): boolean {
  const [bare = ""] = address.split("%", 1);
  if (isIP(bare) === 0 || isIn(special, bare)) return false;
  if (isIn(loopback, bare)) return reach !== "public";
  return reach === "private" || !isIn(privateNetworks, bare);
}

/** The host of an address as a name or an IP address without brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, "$1");
}
