import { describe, expect, it } from "vitest";
import { dateOrders, stampMs } from "./stamps.ts";

const read = (text: string, order: "day-first" | "month-first" = "day-first") => {
  const ms = stampMs(text, order);
  return ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 19);
};

describe("a time in a file", () => {
  it("has the year first, with an offset or in UTC", () => {
    const same = [
      "2024-01-31 12:30:00",
      "2024-01-31T12:30Z",
      "2024-01-31T12:30:00.000Z",
      "2024-01-31 12:30:00+00",
      "2024-01-31 12:30:00 UTC",
      "2024/1/31 12:30",
      "2024-01-31T13:30:00+01:00",
      "2024-01-31T04:30:00-0800",
      "2024-01-31T18:00+0530",
    ];
    expect(new Set(same.map((text) => read(text)))).toEqual(new Set(["2024-01-31T12:30:00"]));
    expect(read("2024-01-31")).toBe("2024-01-31T00:00:00");
  });

  it("has the year last, in either order", () => {
    expect(read("03/04/2024 05:00")).toBe("2024-04-03T05:00:00");
    expect(read("03/04/2024 05:00", "month-first")).toBe("2024-03-04T05:00:00");
    expect(read("3.4.24 5:00")).toBe("2024-04-03T05:00:00");
    expect(read("1/2/2024 12:00:00 AM", "month-first")).toBe("2024-01-02T00:00:00");
    expect(read("1/2/2024 12:05 pm", "month-first")).toBe("2024-01-02T12:05:00");
    expect(read("31/12/2024 24:00")).toBe("2025-01-01T00:00:00");
  });

  it("is not there where there is no such time", () => {
    for (const text of [
      "",
      "noon",
      "2024-02-30 00:00",
      "31/02/2024 00:00",
      "2024-01-01 25:00",
      "2024-01-01 24:30",
      "1/1/2024 13:00 PM",
      "0001-01-01",
      "9999-01-01",
      "1FOO2024 00:00",
      "99999.5",
    ]) {
      expect(read(text)).toBeUndefined();
    }
  });

  it("tells its order where one of its parts is above twelve", () => {
    expect(dateOrders(["2024-01-31 00:00"])).toEqual({ any: false });
    expect(dateOrders(["01/02/2024", "13/02/2024"])).toEqual({ any: true, dayFirst: "13/02/2024" });
    expect(dateOrders(["01/13/2024"])).toEqual({ any: true, monthFirst: "01/13/2024" });
  });
});
