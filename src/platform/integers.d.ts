/** Integer types of AssemblyScript as TypeScript sees them in assembly/spec, the one folder that both compilers read. */
type u8 = number;
type u16 = number;
type u32 = number;
type i32 = number;
type usize = number;
