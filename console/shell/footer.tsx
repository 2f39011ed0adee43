import { safeHref } from '../elements';

const PAGES = [
  ['/chiffres', 'Chiffres publiés'],
  ['/aide', 'Aide et textes'],
  ['/accessibilite', 'Accessibilité\u00a0: non conforme'],
  ['/mentions-legales', 'Mentions légales'],
  ['/donnees-personnelles', 'Données personnelles'],
] as const;

export function Footer() {
  return (
    <footer class="fr-footer" role="contentinfo">
      <div class="fr-container">
        <div class="fr-footer__bottom">
          <ul class="fr-footer__bottom-list">
            {PAGES.map(([href, label]) => (
              <li class="fr-footer__bottom-item">
                <a class="fr-footer__bottom-link" href={safeHref(href)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  );
}
