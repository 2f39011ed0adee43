import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { standalonePolicy, type InlineStyle } from './inline-style';
import { safeHref } from './safe-href';

export interface HtmlDocumentProps {
  /** Never personal, never a reference: it stays in the browser's history. */
  title: string;
  lang?: string;
  styleHref?: string;
  scriptHref?: string;
  iconHref?: string;
  /** More of the head: a `meta`, an alternate. */
  head?: ComponentChildren;
  bodyClass?: string;
  children: ComponentChildren;
}

/** A whole page; its style and script stand in files of ours. */
export function HtmlDocument(props: HtmlDocumentProps) {
  const { title, lang = 'fr', styleHref, scriptHref, iconHref, head, bodyClass, children } = props;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {styleHref && <link rel="stylesheet" href={safeHref(styleHref)} />}
        {iconHref && <link rel="icon" href={safeHref(iconHref)} type="image/svg+xml" />}
        {scriptHref && <script type="module" src={safeHref(scriptHref)} />}
        {head}
      </head>
      <body class={bodyClass}>{children}</body>
    </html>
  );
}

export interface StandaloneDocumentProps {
  title: string;
  style: InlineStyle;
  children: ComponentChildren;
}

/** One file, readable without a network and without a script, on a screen or on paper: it says so in its own policy. */
export function StandaloneDocument({ title, style, children }: StandaloneDocumentProps) {
  return (
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta httpEquiv="Content-Security-Policy" content={standalonePolicy(style)} />
        <title>{title}</title>
        <style>{style.css}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}

export function renderDocument(document: VNode): string {
  return `<!DOCTYPE html>\n${render(document)}`;
}
