import { typeset } from '../../../../../kernel/typeset';

const FIRST = /\b1er\b/;

/** French words as they are set: spaces that hold, and « 1er » with its ending raised. */
export function Words({ children }: { children: string }) {
  const [start, ...rest] = typeset(children).split(FIRST);
  return (
    <>
      {start}
      {rest.map((after) => (
        <>
          1<sup>er</sup>
          {after}
        </>
      ))}
    </>
  );
}
