/** Apart from one another when printed in grey; every text has a contrast of 4.5 or more on white. */
export const INK = '#16202e';
export const MUTED = '#4d5866';
export const RULE = '#c3cad4';
