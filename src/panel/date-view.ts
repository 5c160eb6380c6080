// Dates as exact as they are known, in the person's language: a day, a month, a year, a quarter or a half.

import type { Text } from '../knowledge/text.ts';

/** `2026-10-01`, `2025-01`, `1984`, `2026-Q1` or `2027-H2` for people; what is none of these stays as it is. */
export function dateText(date: string, language: string, text: Text): string {
  const part = /^(\d{4})-([QH])([1-4])$/.exec(date);
  if (part) {
    const [, year = '', kind, count = ''] = part;
    return text(kind === 'Q' ? 'panel_quarter' : 'panel_half', [count, year]);
  }
  const known = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!known) return date;
  const [, year, month, day] = known;
  const form: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  };
  if (month) form.month = 'short';
  if (day) form.day = 'numeric';
  const moment = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  try {
    return new Intl.DateTimeFormat(language, form).format(moment);
  } catch {
    return date;
  }
}
