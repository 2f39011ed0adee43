// What the console takes of the design system. Classes that a page writes out are found by reading the pages; those that an element
// puts together (`fr-alert--${kind}`) are named here, with the few helpers that any page may come to use.
export const COMPONENTS = [
  'link',
  'header',
  'navigation',
  'footer',
  'skiplink',
  'breadcrumb',
  'button',
  'connect',
  'form',
  'input',
  'select',
  'radio',
  'checkbox',
  'upload',
  'search',
  'alert',
  'notice',
  'badge',
  'tag',
  'table',
  'tile',
  'callout',
  'highlight',
  'summary',
  'pagination',
  'stepper',
];

/** Names of files under `dist/icons`, without their folder. */
export const ICONS = [
  'add-line',
  'alarm-warning-line',
  'arrow-down-line',
  'arrow-left-line',
  'arrow-right-line',
  'arrow-up-line',
  'calendar-line',
  'check-line',
  'delete-bin-line',
  'download-line',
  'edit-line',
  'eye-line',
  'file-text-line',
  'folder-2-line',
  'information-line',
  'lock-line',
  'logout-box-r-line',
  'mail-line',
  'printer-line',
  'search-line',
  'time-line',
  'upload-line',
  'user-line',
  'warning-line',
];

const CLASSES = [
  /^fr-(alert|notice)(--(info|success|warning|error|alert|sm)|__\w+)?$/,
  /^fr-badge(--(info|success|warning|error|new|sm|no-icon))?$/,
  /^fr-btn(--(secondary|tertiary|tertiary-no-outline|sm|icon-left))?$/,
  /^fr-(input|select|upload|radio|checkbox)(-group)?(--(error|valid|disabled|sm))?$/,
  /^fr-fieldset(--(error|valid)|__legend(--regular)?|__element(--inline)?)?$/,
  /^fr-(label|hint-text|messages-group|message|message--(error|valid|info|warning))$/,
  /^fr-link(--(icon-left|icon-right|sm|download))?$/,
  /^fr-pagination__link--(first|prev|next|label)$/,
  /^fr-table(--(multiline|no-caption|no-scroll|sm)|__\w+)?$/,
  /^fr-cell--(right|multiline|fixed)$/,
  /^fr-tag(s-group|--sm)?$/,
  /^fr-(sr-only|container|text--(xs|sm|lg|bold)|h[1-6]|highlight|hidden)$/,
  /^fr-[mp][tblrxy]?-([0-8]w|[1359]v)$/,
];

/** Identity of the State, theme switch, controls that need the design system's own scripts. */
const NEVER =
  /^fr-(logo|footer__(brand|logo|partners)|header__(brand-top|operator|logo|menu|search|navbar)|modal|menu|mega-menu|collapse)/;

export function allowing(written) {
  const icons = new Set(ICONS.map((icon) => `fr-icon-${icon}`));
  return (name) => {
    if (!name.startsWith('fr-')) return false;
    if (NEVER.test(name)) return false;
    return (
      icons.has(name) ||
      CLASSES.some((pattern) => pattern.test(name)) ||
      (written.has(name) && !name.startsWith('fr-icon-'))
    );
  };
}
