import type { ComponentChildren } from 'preact';
import { safeHref } from './safe-href';

export interface Place {
  label: string;
  href?: string;
}

/** Where one is; the last is this page. */
export function Breadcrumb({ places }: { places: readonly Place[] }) {
  return (
    <nav class="fr-breadcrumb console-breadcrumb" aria-label="Vous êtes ici">
      <ol class="fr-breadcrumb__list">
        {places.map(({ label, href }, index) => (
          <li>
            <a
              class="fr-breadcrumb__link"
              href={index < places.length - 1 ? safeHref(href) : undefined}
              aria-current={index === places.length - 1 ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface PaginationProps {
  /** Pages known by a cursor have no number: only a next, and a way back to the first. */
  next?: string | null;
  previous?: string | null;
  first?: string | null;
  label?: string;
}

export function Pagination({ next, previous, first, label = 'Pages' }: PaginationProps) {
  if (!next && !previous && !first) return null;
  return (
    <nav class="fr-pagination" aria-label={label}>
      <ul class="fr-pagination__list">
        {first && <PageLink href={first} kind="first" label="Première page" />}
        {previous && <PageLink href={previous} kind="prev" label="Page précédente" />}
        {next && <PageLink href={next} kind="next" label="Page suivante" />}
      </ul>
    </nav>
  );
}

function PageLink({ href, kind, label }: { href: string; kind: 'first' | 'prev' | 'next'; label: string }) {
  return (
    <li>
      <a
        class={`fr-pagination__link fr-pagination__link--${kind} fr-pagination__link--label console-page-link`}
        href={safeHref(href)}
        rel={kind === 'first' ? undefined : kind}
      >
        {label}
      </a>
    </li>
  );
}

export interface View {
  href: string;
  label: ComponentChildren;
  current: boolean;
  /** How many wait there. */
  count?: number | null;
}

/** Views of one thing, each with an address of its own. */
export function TabNav({ label, views }: { label: string; views: readonly View[] }) {
  return (
    <nav class="console-tabs" aria-label={label}>
      <ul class="console-tabs__list">
        {views.map((view) => (
          <li>
            <a class="console-tabs__link" href={safeHref(view.href)} aria-current={view.current ? 'page' : undefined}>
              {view.label}
              {view.count !== undefined && view.count !== null && (
                <span class="console-tabs__count"> ({view.count})</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface StepsProps {
  /** From 1. */
  current: number;
  titles: readonly string[];
  level?: 2 | 3;
}

/** How far one is on a way of several steps. */
export function Steps({ current, titles, level = 2 }: StepsProps) {
  const Title = `h${level}` as const;
  const next = titles[current];
  return (
    <div class="fr-stepper">
      <Title class="fr-stepper__title">
        {titles[current - 1]}{' '}
        <span class="fr-stepper__state">
          Étape {current} sur {titles.length}
        </span>
      </Title>
      <div class="fr-stepper__steps" data-fr-current-step={current} data-fr-steps={titles.length} />
      {next && (
        <p class="fr-stepper__details">
          <span class="fr-text--bold">Étape suivante{'\u00a0'}:</span> {next}
        </p>
      )}
    </div>
  );
}

export type StepState = 'done' | 'current' | 'waiting' | 'stopped';

export interface Step {
  label: ComponentChildren;
  state: StepState;
  /** When, by whom. */
  detail?: ComponentChildren;
}

const STATES: Record<StepState, string> = { done: 'Fait', current: 'En cours', waiting: 'À venir', stopped: 'Arrêté' };

/** What happened and what is to come, in order. */
export function Timeline({ steps, label }: { steps: readonly Step[]; label: string }) {
  return (
    <ol class="console-timeline" aria-label={label}>
      {steps.map(({ label: what, state, detail }) => (
        <li class={`console-timeline__step console-timeline__step--${state}`}>
          <span class="console-timeline__state">{STATES[state]}</span> <span>{what}</span>
          {detail && <span class="console-timeline__detail">{detail}</span>}
        </li>
      ))}
    </ol>
  );
}
