import { treatPdf } from './pdf';
import { treatPicture } from './picture';
import { type Job, Refused, type Result } from './treated';

/** One paper, whatever it is. What a library says of it stays in the process: only a code leaves. */
export async function treat(job: Job): Promise<Result> {
  const pdf = job.mediaType === 'application/pdf';
  try {
    return { treated: await (pdf ? treatPdf(job) : treatPicture(job)) };
  } catch (error) {
    if (error instanceof Refused) return { flaw: error.flaw };
    return { flaw: pdf ? 'UNREADABLE' : 'BROKEN_PICTURE' };
  }
}
