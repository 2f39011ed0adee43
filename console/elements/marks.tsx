import type { ComponentChildren } from 'preact';
import type { Tone } from './alert';
import { classes } from './classes';
import { safeHref } from './safe-href';

export interface BadgeProps {
  kind?: Tone | 'new' | 'neutral';
  small?: boolean;
  /** Without the sign that goes with its kind. */
  plain?: boolean;
  children: ComponentChildren;
}

/** A state, in a word; the words carry the meaning, the colour repeats it. */
export function Badge({ kind = 'neutral', small, plain, children }: BadgeProps) {
  return (
    <span
      class={classes(
        'fr-badge',
        kind !== 'neutral' && `fr-badge--${kind}`,
        small && 'fr-badge--sm',
        plain && 'fr-badge--no-icon',
      )}
    >
      {children}
    </span>
  );
}

export interface TagProps {
  href?: string;
  small?: boolean;
  /** A filter that is on. */
  current?: boolean;
  children: ComponentChildren;
}

export function Tag({ href, small, current, children }: TagProps) {
  const look = classes('fr-tag', small && 'fr-tag--sm', current && 'console-tag--current');
  if (href === undefined) return <span class={look}>{children}</span>;
  return (
    <a class={look} href={safeHref(href)} aria-current={current ? 'true' : undefined}>
      {children}
    </a>
  );
}

export function TagList({ label, children }: { label?: string; children: ComponentChildren[] }) {
  return (
    <ul class="fr-tags-group" aria-label={label}>
      {children.map((child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}
