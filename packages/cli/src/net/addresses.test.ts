import { expect, test } from "vitest";
import { isWithin } from "./addresses.ts";

test.each([
  "127.0.0.1",
  "127.255.255.254",
  "::1",
  "::ffff:127.0.0.1",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "fc00::1",
  "fd12:3456::1",
  "fe80::1",
  "fe80::1%eth0",
  "::ffff:10.0.0.1",
  "::ffff:a9fe:a9fe",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "::",
  "224.0.0.1",
  "255.255.255.255",
  "localhost",
  "",
])("S7: %s is not public", (address) => {
  expect(isWithin(address, "public")).toBe(false);
});

test.each(["8.8.8.8", "172.32.0.1", "192.169.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8"])(
  "%s is public",
  (address) => {
    expect(isWithin(address, "public")).toBe(true);
  },
);

test("each reach takes in the one before, and none the addresses that are nobody's", () => {
  const addresses = ["8.8.8.8", "127.0.0.1", "192.168.0.9", "169.254.169.254"];
  const within = (reach: "public" | "loopback" | "private") => addresses.map((address) => isWithin(address, reach));
  expect(within("public")).toEqual([true, false, false, false]);
  expect(within("loopback")).toEqual([true, true, false, false]);
  expect(within("private")).toEqual([true, true, true, false]);
});
