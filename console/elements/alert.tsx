import type { ComponentChildren } from 'preact';
import { classes } from './classes';

export type Tone = 'info' | 'success' | 'warning' | 'error';

export interface AlertProps {
  kind: Tone;
  title?: ComponentChildren;
  small?: boolean;
  id?: string;
  /** Heading level of the title, where it opens a part of the page. */
  level?: 2 | 3 | 4;
  /** Said by a screen reader as soon as it is there: an answer to what was just done. */
  live?: boolean;
  children?: ComponentChildren;
}

export function Alert({ kind, title, small, id, level, live, children }: AlertProps) {
  const role = kind === 'error' ? 'alert' : 'status';
  return (
    <div
      id={id}
      class={classes('fr-alert', `fr-alert--${kind}`, small && 'fr-alert--sm')}
      role={live ? role : undefined}
      tabIndex={live ? -1 : undefined}
      data-focus={live ? '' : undefined}
    >
      {title && <AlertTitle small={small} level={level} title={title} />}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}

function AlertTitle({ title, small, level }: Pick<AlertProps, 'title' | 'small' | 'level'>) {
  if (small) return <p>{title}</p>;
  const Title = level ? (`h${level}` as const) : 'p';
  return <Title class="fr-alert__title">{title}</Title>;
}

export interface NoticeProps {
  kind?: 'info' | 'warning' | 'alert';
  title: ComponentChildren;
  children?: ComponentChildren;
}

/** One line above the content: what everybody on this page should know. */
export function Notice({ kind = 'info', title, children }: NoticeProps) {
  return (
    <div class={classes('fr-notice', `fr-notice--${kind}`)}>
      <div class="fr-container">
        <div class="fr-notice__body">
          <p>
            <span class="fr-notice__title">{title}</span>
            {children && <span class="fr-notice__desc"> {children}</span>}
          </p>
        </div>
      </div>
    </div>
  );
}
