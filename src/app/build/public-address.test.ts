import { expect, test } from "vitest";
import { publicAddress } from "./public-address.ts";

test.each([
  [undefined, ""],
  ["", ""],
  ["https://example.org/wattprint/", "https://example.org/wattprint/"],
  ["https://example.org", "https://example.org/"],
  ["http://cluster:8080/w?x=1", "http://cluster:8080/w?x=1"],
])("links of a build for %s begin with %s", (given, address) => {
  expect(publicAddress(given)).toBe(address);
});

test.each(["example.org", "file:///tmp/a.html", "https://example.org/#/", "javascript:alert(1)"])(
  "%s is refused",
  (given) => {
    expect(() => publicAddress(given)).toThrow("WATTPRINT_PUBLIC_URL");
  },
);
