/** What is handed over: the same content twice, for a person and for a program. */
export interface Export {
  html: string;
  json: string;
}
