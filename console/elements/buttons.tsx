import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import type { Icon } from './icons';
import { safeHref } from './safe-href';

export type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'quiet';

interface Look {
  kind?: ButtonKind;
  small?: boolean;
  icon?: Icon;
  children: ComponentChildren;
}

interface ButtonProps extends Look {
  type?: 'submit' | 'button';
  name?: string;
  value?: string;
  /** Sends the form to another act. */
  formAction?: string;
  disabled?: boolean;
  id?: string;
  /** Id of its form, where it stands outside of it. */
  form?: string;
  describedBy?: string;
}

const KINDS: Record<ButtonKind, string | false> = {
  primary: false,
  secondary: 'fr-btn--secondary',
  tertiary: 'fr-btn--tertiary',
  quiet: 'fr-btn--tertiary-no-outline',
};

export function buttonClass({ kind = 'primary', small, icon }: Omit<Look, 'children'>): string {
  return classes('fr-btn', KINDS[kind], small && 'fr-btn--sm', icon && `fr-icon-${icon} fr-btn--icon-left`);
}

export function Button({
  kind,
  small,
  icon,
  type = 'submit',
  formAction,
  describedBy,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class={buttonClass({ kind, small, icon })}
      formAction={safeHref(formAction)}
      aria-describedby={describedBy}
    >
      {children}
    </button>
  );
}

interface ButtonLinkProps extends Look {
  href: string;
  /** The browser saves what it gets. */
  download?: boolean;
}

/** Looks like a button, leads somewhere: changes nothing. */
export function ButtonLink({ href, download, children, ...look }: ButtonLinkProps) {
  return (
    <a class={buttonClass(look)} href={safeHref(href)} download={download}>
      {children}
    </a>
  );
}

/** Side by side where there is room, else one above the other. */
export function ButtonGroup({ children }: { children: ComponentChildren }) {
  return <div class="console-buttons">{children}</div>;
}

interface TextLinkProps {
  href: string;
  icon?: Icon;
  /** An arrow points away from its words. */
  iconAfter?: boolean;
  /** Opens beside; said to who cannot see it. */
  newWindow?: boolean;
  download?: boolean;
  current?: boolean;
  children: ComponentChildren;
}

/** A link in words, wherever its address comes from. */
export function TextLink({ href, icon, iconAfter, newWindow, download, current, children }: TextLinkProps) {
  return (
    <a
      class={classes('fr-link', icon && `fr-icon-${icon} fr-link--icon-${iconAfter ? 'right' : 'left'}`)}
      href={safeHref(href)}
      target={newWindow ? '_blank' : undefined}
      rel={newWindow ? 'noopener noreferrer' : undefined}
      download={download}
      aria-current={current ? 'page' : undefined}
    >
      {children}
      {newWindow && <span class="fr-sr-only"> (nouvelle fenêtre)</span>}
    </a>
  );
}
