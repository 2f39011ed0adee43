import { INK } from '../../../../../pdf/ink';

/** Chosen by lightness first: each step is apart from the next when printed in grey, and every text on it has a contrast of 4.5 or more. */
export const BAR = '#9db7d9';
export const STEPS = ['#e6eef8', '#bcd1ea', '#86a9d3', '#3f6cab', '#16335f'] as const;
export const inkOn = (step: number): string => (step >= 3 ? '#ffffff' : INK);

/** The same family in the page and in the PDF, where it is embedded; the page falls back to what the reader has. */
export const FAMILY = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
