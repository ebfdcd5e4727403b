const MEGABYTE = 1024 * 1024;

/** Bytes as whole megabytes, never too few: "1 024". */
export function megabytes(bytes: number): string {
  return Math.ceil(bytes / MEGABYTE).toLocaleString('sv');
}
