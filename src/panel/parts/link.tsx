// Links inside the explainer and out of it. Inside a page that is not ours there is no address to link to,
// so the inner links are buttons there; out of it everything goes through the host, which opens a tab.

import type { ComponentChildren } from 'preact';
import type { TopicId } from '../../knowledge/topic-ids.ts';
import { formatRoute, type Route } from '../router.ts';
import { usePanel } from './context.ts';

interface LinkProps {
  readonly to: Route;
  readonly class?: string;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** Leads to another place in the explainer. */
export function Link({ to, class: name = 'link', current, children }: LinkProps) {
  const { host, navigation } = usePanel();
  const mark = current ? 'page' : undefined;
  if (host.surface === 'in-page') {
    return (
      <button type="button" class={name} aria-current={mark} onClick={() => navigation.go(to)}>
        {children}
      </button>
    );
  }
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigation.go(to);
  };
  return (
    <a class={name} href={formatRoute(to)} aria-current={mark} onClick={onClick}>
      {children}
    </a>
  );
}

interface OutwardProps {
  /** An https address from our own data, never one from a page. */
  readonly url: string;
  readonly class?: string;
  readonly lang?: string;
  readonly children: ComponentChildren;
}

/** Leads to a page on the web, in a tab of its own. */
export function Outward({ url, class: name, lang, children }: OutwardProps) {
  const { host } = usePanel();
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    host.openPage(url);
  };
  return (
    <a class={name} href={url} lang={lang} target="_blank" rel="noreferrer" onClick={onClick}>
      {children}
    </a>
  );
}

interface TopicLinksProps {
  readonly topics: readonly TopicId[];
  readonly nameOf: (topic: TopicId) => string;
}

/** "See also" with the explanations of some topics; nothing when there are none. */
export function TopicLinks({ topics, nameOf }: TopicLinksProps) {
  const { host } = usePanel();
  if (topics.length === 0) return null;
  return (
    <p class="related">
      {host.text('panel_related')}{' '}
      {topics.map((id, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <Link to={{ view: 'page', id }}>{nameOf(id)}</Link>
        </span>
      ))}
    </p>
  );
}
