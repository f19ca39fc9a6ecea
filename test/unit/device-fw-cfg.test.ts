import { beforeEach, expect, test } from "vitest";
import { FwCfg, FwCfgItem } from "../../src/devices/fw-cfg.ts";

let ram: Uint8Array;
let cfg: FwCfg;
const select = (item: number): void => cfg.writePort(0, 2, item);
const read = (count: number): number[] => Array.from({ length: count }, () => cfg.readPort(1, 1));
const swap = (v: number): number => ((v >>> 24) | ((v >>> 8) & 0xff00) | ((v << 8) & 0xff0000) | (v << 24)) >>> 0;
const request = (...words: number[]): void => {
  words.forEach((word, i) => new DataView(ram.buffer).setUint32(0x100 + i * 4, word));
  cfg.writePort(4, 4, 0);
  cfg.writePort(8, 4, swap(0x100));
};

beforeEach(() => {
  ram = new Uint8Array(0x1000);
  const inside = (address: number, length: number): boolean => address + length <= ram.length;
  cfg = new FwCfg({
    read: (address, into) => inside(address, into.length) && (into.set(ram.subarray(address, address + into.length)), true),
    write: (address, data) => inside(address, data.length) && (ram.set(data, address), true),
  });
});

test("signature, interface version, and zeros past the end", () => {
  select(FwCfgItem.SIGNATURE);
  expect(String.fromCharCode(...read(4))).toBe("QEMU");
  expect(read(2)).toEqual([0, 0]);
  select(FwCfgItem.ID);
  expect(read(4)).toEqual([3, 0, 0, 0]);
  select(0x7777);
  expect(read(1)).toEqual([0]);
});

test("the directory lists files with size, selector and name", () => {
  cfg.setFile("etc/e820", new Uint8Array(40));
  cfg.setFile("opt/a", new Uint8Array([1, 2]));
  select(FwCfgItem.FILE_DIRECTORY);
  expect(read(4)).toEqual([0, 0, 0, 2]);
  read(64);
  const second = read(64);
  expect(second.slice(0, 8)).toEqual([0, 0, 0, 2, 0, 0x21, 0, 0]);
  expect(String.fromCharCode(...second.slice(8, 14))).toBe("opt/a\0");
  select(0x21);
  expect(read(2)).toEqual([1, 2]);
  expect(() => cfg.setFile("x".repeat(56), new Uint8Array())).toThrow(/fw_cfg file name/);
});

test("DMA selects, skips and reads; writing items and bad addresses are errors", () => {
  expect([cfg.readPort(4, 4), cfg.readPort(8, 4)].map(swap)).toEqual([0x51454d55, 0x20434647]);
  cfg.setItem(0x15, new TextEncoder().encode("console=ttyS0"));
  request(0x0015000a, 7, 0, 0x200);
  expect(String.fromCharCode(...ram.subarray(0x200, 0x207))).toBe("console");
  expect([...ram.subarray(0x100, 0x104)]).toEqual([0, 0, 0, 0]);
  request(4, 1, 0, 0);
  request(2, 5, 0, 0x200);
  expect(String.fromCharCode(...ram.subarray(0x200, 0x205))).toBe("ttyS0");
  request(16, 1, 0, 0x200);
  expect(ram[0x103]).toBe(1);
  request(2, 1, 0, 0xffffff);
  expect(ram[0x103]).toBe(1);
});
