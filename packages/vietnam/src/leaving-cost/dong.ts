/**
 * Exact VND of pay × rate × count, the rate in hundredths and the count in halves of a month or year. What is
 * left over below one VND is rounded to the nearest, a half upwards; nothing else in this folder is rounded.
 */
export const dong = (monthlyPay: number, hundredths: number, halves: number): number =>
  Number((BigInt(monthlyPay) * BigInt(hundredths) * BigInt(halves) + 100n) / 200n)
