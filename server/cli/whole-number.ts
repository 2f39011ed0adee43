import { StartupError } from '../kernel/startup-error';

export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const plain = text.replace(/[_\s]/g, '');
  const value = /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new StartupError(`${option} doit être un nombre entier de ${least} à ${most} : « ${text} » n'en est pas un.`);
}
