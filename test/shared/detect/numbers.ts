/** Invented numbers with right check digits, the same on every run. Nobody's: made by counting. */
const digits = (n: number, length: number): string =>
  String((Math.imul(n + 1, 0x9e3779b1) >>> 0) * 7919 + n)
    .padStart(length, '3')
    .slice(-length);
const luhn = (body: string): string => {
  for (let check = 0; check < 10; check += 1) {
    const sum = [...`${body}${check}`].reverse().reduce((total, digit, at) => {
      const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
    if (sum % 10 === 0) return `${body}${check}`;
  }
  return body;
};
/** Visa-like, 16 digits in fours. */
export const card = (n: number, between = ' '): string =>
  luhn(`4929${digits(n, 11)}`).replace(/(\d{4})(?=\d)/g, `$1${between}`);
export const belgianIban = (n: number): string => {
  const account = digits(n, 10);
  const body = `${account}${String(Number(account) % 97 || 97).padStart(2, '0')}`;
  const check = 98n - (BigInt(`${body}111400`) % 97n);
  return `BE${String(check).padStart(2, '0')}${body}`.replace(/(.{4})(?=.)/g, '$1 ');
};
export const nationalNumber = (n: number): string => {
  const [year, month, day] = [60 + (n % 39), 1 + (n % 12), 1 + (n % 28)].map((part) => String(part).padStart(2, '0'));
  const order = String(1 + ((n * 37) % 997)).padStart(3, '0');
  const check = 97 - (Number(`${year}${month}${day}${order}`) % 97);
  return `${year}.${month}.${day}-${order}.${String(check).padStart(2, '0')}`;
};
export const credential = (n: number): string => `visitor${n}@mail.example:Summer${2000 + n}!`;
export const many = (count: number, make: (n: number) => string, joint = '\n'): string =>
  Array.from({ length: count }, (_, n) => make(n)).join(joint);
