import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { safeHref } from './safe-href';

export interface Term {
  term: ComponentChildren;
  /** Several when it is a list. */
  value: ComponentChildren;
}

/** What is known of something: each name beside its value. */
export function DefinitionList({ items }: { items: readonly Term[] }) {
  return (
    <dl class="console-terms">
      {items.map(({ term, value }) => (
        <div class="console-terms__line">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface TileProps {
  title: string;
  href: string;
  level?: 2 | 3 | 4;
  children?: ComponentChildren;
}

/** Leads somewhere; all of it is the link. */
export function Tile({ title, href, level = 3, children }: TileProps) {
  const Title = `h${level}` as const;
  return (
    <div class="fr-tile fr-tile--horizontal fr-enlarge-link">
      <div class="fr-tile__body">
        <div class="fr-tile__content">
          <Title class="fr-tile__title">
            <a href={safeHref(href)}>{title}</a>
          </Title>
          {children && <p class="fr-tile__desc">{children}</p>}
        </div>
      </div>
    </div>
  );
}

interface CardProps {
  title: ComponentChildren;
  level?: 2 | 3 | 4;
  /** Words above the title: a state, a date. */
  detail?: ComponentChildren;
  /** Buttons and links at its foot. */
  foot?: ComponentChildren;
  id?: string;
  children?: ComponentChildren;
}

/** One of several things of the same kind, with what can be done with it. */
export function Card({ title, level = 3, detail, foot, id, children }: CardProps) {
  const Title = `h${level}` as const;
  return (
    <section class="console-card" id={id}>
      {detail && <p class="console-card__detail">{detail}</p>}
      <Title class="console-card__title">{title}</Title>
      {children}
      {foot && <div class="console-card__foot">{foot}</div>}
    </section>
  );
}

interface CalloutProps {
  title?: ComponentChildren;
  level?: 2 | 3 | 4;
  id?: string;
  children: ComponentChildren;
}

/** What must be read before going on. */
export function Callout({ title, level = 3, id, children }: CalloutProps) {
  const Title = `h${level}` as const;
  return (
    <div class="fr-callout" id={id}>
      {title && <Title class="fr-callout__title">{title}</Title>}
      {typeof children === 'string' ? <p class="fr-callout__text">{children}</p> : children}
    </div>
  );
}

interface DetailsProps {
  summary: ComponentChildren;
  open?: boolean;
  id?: string;
  children: ComponentChildren;
}

/** Opens and closes by itself, without a script; on paper it is open. */
export function Details({ summary, open, id, children }: DetailsProps) {
  return (
    <details class="console-details" open={open} id={id}>
      <summary>{summary}</summary>
      <div class="console-details__body">{children}</div>
    </details>
  );
}

/** Kept from this reader: never to be taken for nothing being there. */
export interface MaskedProps {
  /** Why, in the API's words. */
  reason: ComponentChildren;
  /** The line of the table of levels, or the article of law. */
  rule?: ComponentChildren;
  /** What would open it, and for whom. */
  opens?: ComponentChildren;
  /** On the line of a table or a list. */
  inline?: boolean;
}

export function Masked({ reason, rule, opens, inline }: MaskedProps) {
  const Frame = inline ? 'span' : 'div';
  const Line = inline ? 'span' : 'p';
  return (
    <Frame class={classes('console-masked', inline && 'console-masked--inline')}>
      <Line class="console-masked__reason">
        <span class="console-masked__word">Masqué</span>
        {'\u00a0'}: {reason}
        {rule && <span class="console-masked__rule"> ({rule})</span>}
      </Line>
      {opens && <Line class="console-masked__opens"> {opens}</Line>}
    </Frame>
  );
}

/** Nothing is there, and the reader may know it. */
export function Empty({ children = 'Non renseigné', inline }: { children?: ComponentChildren; inline?: boolean }) {
  return inline ? <span class="console-empty">{children}</span> : <p class="console-empty">{children}</p>;
}
