/**
 * Where the components of an XSAVE area are. Legacy region 0..511, header 512..575, then the components of this machine:
 *
 *   bit 0 x87, 1 SSE   legacy region
 *   bit 2 AVX          576, 256 bytes
 *   bit 9 PKRU         2688, 8 bytes
 *
 * The compacted format has the components that XCOMP_BV names one after the other from 576.
 *
 * @sdm 1 "XSAVE Area"
 */
export const X87: u64 = 1;
export const SSE: u64 = 2;
export const AVX: u64 = 4;
export const PKRU: u64 = 0x200;

export const LEGACY_SIZE: u32 = 512;
/** Of the header: the components that are in the area. */
export const XSTATE_BV: u32 = 512;
export const EXTENDED: u32 = 576;
export const AVX_OFFSET: u32 = 576;
export const AVX_SIZE: u32 = 256;
export const PKRU_OFFSET: u32 = 2688;
export const PKRU_SIZE: u32 = 8;

/** Bytes of an area in standard format for the components of `mask`. */
export function standardSize(mask: u64): u32 {
  if (mask & PKRU) return PKRU_OFFSET + PKRU_SIZE;
  if (mask & AVX) return AVX_OFFSET + AVX_SIZE;
  return EXTENDED;
}

/** Offset of PKRU in the compacted format. */
export function compactedPkruOffset(mask: u64): u32 {
  return EXTENDED + (mask & AVX ? AVX_SIZE : 0);
}

/** Bytes of an area in compacted format. */
export function compactedSize(mask: u64): u32 {
  return compactedPkruOffset(mask) + (mask & PKRU ? PKRU_SIZE : 0);
}
