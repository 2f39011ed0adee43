import { Badge, safeHref } from '../../elements';
import type { Release } from './release';
import { questionHref } from './words';

interface QuestionLineProps {
  release: string;
  node: Pick<Release['lattice']['nodes'][number], 'id' | 'question' | 'audience'>;
  /** Whether the reader is shown those that are reserved. */
  everything: boolean;
}

/** A question that the reader is shown leads to its answer; another says for whom it is. */
export function QuestionLine({ release, node, everything }: QuestionLineProps) {
  const reserved = node.audience === 'MIPROF';
  const mark = reserved && (
    <Badge small plain>
      réservée à la MIPROF
    </Badge>
  );
  if (reserved && !everything)
    return (
      <>
        {node.question} {mark}
      </>
    );
  return (
    <>
      <a href={safeHref(questionHref(release, node.id))}>{node.question}</a> {mark}
    </>
  );
}
