import { playAlert } from './chapter-alert';
import { playCase, playSubmission } from './chapter-case';
import { playCircuit } from './chapter-circuit';
import { playCommittee } from './chapter-committee';
import { playDecision } from './chapter-decision';
import { playNational } from './chapter-national';
import { playPathway } from './chapter-pathway';
import { playReading } from './chapter-reading';
import { playRouting } from './chapter-routing';
import { playSession } from './chapter-session';
import type { World } from './world';

/** The whole story, in order. */
export async function tell(world: World): Promise<void> {
  const chapters = [
    playCase,
    playRouting,
    playSubmission,
    playSession,
    playReading,
    playCommittee,
    playDecision,
    playPathway,
    playAlert,
    playCircuit,
    playNational,
  ];
  for (const play of chapters) await play(world);
}
