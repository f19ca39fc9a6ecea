/** Entry for the tests of Itanium arithmetic: the pure functions, and the results they leave behind. */
import { reciprocal, reciprocalSquareRoot } from "../../../assembly/ia64/float/approximate.ts";
import { compare, isOfClass, select } from "../../../assembly/ia64/float/compare.ts";
import { convertFromInteger, convertToInteger } from "../../../assembly/ia64/float/convert.ts";
import { enter, env } from "../../../assembly/ia64/float/environment.ts";
import { multiplyAdd } from "../../../assembly/ia64/float/multiply-add.ts";
import { result } from "../../../assembly/ia64/float/register.ts";
import {
  fromDouble,
  fromExtended,
  fromSingle,
  fromSpill,
  toDouble,
  toExtendedHigh,
  toSingle,
} from "../../../assembly/ia64/float/memory-format.ts";

export function resultHead(): u32 {
  return result.head;
}
export function resultSignificand(): u64 {
  return result.significand;
}
export function raised(): u32 {
  return env.raised;
}
export function roundedUp(): u32 {
  return env.roundedUp;
}
export function assist(): u32 {
  return env.assist;
}
export {
  compare,
  convertFromInteger,
  convertToInteger,
  enter,
  fromDouble,
  fromExtended,
  fromSingle,
  fromSpill,
  isOfClass,
  multiplyAdd,
  reciprocal,
  reciprocalSquareRoot,
  select,
  toDouble,
  toExtendedHigh,
  toSingle,
};
