// Entry of panel.html, which Chrome shows in its side panel, Firefox in its sidebar, and both in a tab.

import { createPanelHost } from '../platform/panel-host.ts';
import { renderPanel } from './app.tsx';

async function start(): Promise<void> {
  const host = await createPanelHost();
  document.documentElement.lang = host.language;
  document.documentElement.dir = host.direction;
  document.title = host.text('ext_name');
  renderPanel(document.getElementById('app') ?? document.body, host);
}

void start();
