/** A mail as it leaves; what is attached says no more than its text. */
export interface Mail {
  from: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  messageId: string;
  headers: Record<string, string>;
  icalEvent?: { method: string; content: string; filename: string };
  attachments?: { filename: string; contentType: string; content: Buffer }[];
}
