// How a hint looks. Two sheets, each one string for all hints, so that the browser parses it once: the marker's
// stands in every closed root, the tooltip's only beside an open tooltip.
//
// `:host` starts from `all: initial !important`: inside a shadow root an important rule wins over everything
// the page can say about the host, so a page cannot make the hint invisible or lay it over something else.

/** The marker: 24 px to hit, 16 px to see. In the page's own text colour, so that it suits every page unread. */
export const markerStyle = `:host{all:initial!important;display:inline-block!important;flex:none!important;
inline-size:24px!important;block-size:24px!important;margin:-5.5px 2px -2.5px!important;vertical-align:middle!important;
color:inherit!important;visibility:inherit!important}
@media print{:host{display:none!important}}
.mark{all:unset;box-sizing:border-box;display:block;inline-size:24px;block-size:24px;padding:4px;border-radius:50%;
cursor:help;-webkit-tap-highlight-color:transparent}
.mark svg{display:block;inline-size:16px;block-size:16px;overflow:visible;fill:none;stroke:currentColor;
stroke-width:1.4;stroke-linecap:round}
.mark:dir(rtl) svg{transform:scaleX(-1)}
.mark path{opacity:.75}
.mark:hover path,.mark:focus-visible path,.mark.open path{opacity:1}
.mark circle{fill:#d93a30;stroke:none}
.mark:focus-visible{outline:2px solid;outline-offset:1px}
.light{color-scheme:light}
.dark{color-scheme:dark}
.mark.open{color:light-dark(#0f6fb5,#66b5f2);background:light-dark(#e3f0fa,#1b3550)}
@media (forced-colors:active){.mark{color:ButtonText}.mark path{opacity:1}.mark circle{fill:ButtonText}
.mark.open{color:Highlight}}`;

/**
 * The tooltip, and the same thing pinned as a dialog. Chromium tries five fallbacks and no more, so that narrow
 * windows have a list of their own.
 */
export const tooltipStyle = `.pop{all:initial;
--ink:light-dark(#18202f,#e9edf5);--ink-2:light-dark(#4b566b,#a9b4c8);--line:light-dark(#d9dfe9,#343d4f);
--paper:light-dark(#fff,#1a2130);--link:light-dark(#0f6fb5,#66b5f2);--link-soft:light-dark(#e3f0fa,#1b3550);
--focus:light-dark(#0f6fb5,#8cc8ff);
position:fixed;position-area:block-end span-inline-end;
position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline,--after,--before;
position-visibility:anchors-visible;z-index:2147483647;box-sizing:border-box;
inline-size:min(320px,calc(100vw - 16px));margin-inline:8px;padding-block:6px;
font:14px/1.45 system-ui,"Segoe UI",Roboto,sans-serif;color:var(--ink);text-align:start;overflow-wrap:break-word}
@position-try --after{position-area:inline-end span-all;place-self:center start}
@position-try --before{position-area:inline-start span-all;place-self:center end}
@position-try --over{position-area:span-all;place-self:center}
@media (max-width:720px){.pop{position-area:block-end span-all;justify-self:center;
position-try-fallbacks:flip-block,--after,--before,--over}}
.pop.light{color-scheme:light}
.pop.dark{color-scheme:dark}
.box{display:block;box-sizing:border-box;max-block-size:calc(100vh - 24px);overflow:auto;background:var(--paper);
border:1px solid var(--line);border-radius:10px;box-shadow:0 8px 28px rgb(10 20 40/.22);padding:14px 16px 8px}
.dark .box{box-shadow:0 8px 28px rgb(0 0 0/.6)}
.pop:focus-visible .box{outline:2px solid var(--focus);outline-offset:-1px}
.head{display:flex;flex-wrap:wrap;gap:2px 8px;align-items:baseline;justify-content:space-between;font-weight:600}
p{margin:4px 0 10px}
.others{margin:0 0 10px;padding:0;list-style:none;color:var(--ink-2);font-size:13px}
.others li{display:flex;flex-wrap:wrap;gap:0 8px;align-items:baseline;justify-content:space-between;padding-block:3px}
.label{margin:0 0 2px;color:var(--ink-2);font-size:12.5px;font-weight:600}
.chip{font-size:12px;font-weight:600;padding:1px 8px;border-radius:99px}
.safe{color:light-dark(#1d6b3a,#6fd08f);background:light-dark(#e2f4e8,#1c3b29)}
.depends{color:light-dark(#7a5200,#f2c14e);background:light-dark(#fdf3d3,#40351a)}
.loss{color:light-dark(#a4201a,#ff9088);background:light-dark(#fde7e5,#4a2220)}
.chip::before{content:"✓ ";content:"✓ "/""}
.depends::before{content:"◆ ";content:"◆ "/""}
.loss::before{content:"▲ ";content:"▲ "/""}
.others .chip{background:none;padding-inline:0;font-weight:400}
.foot{display:flex;flex-wrap:wrap;gap:0 8px;align-items:center;border-block-start:1px solid var(--line);
padding-block-start:6px;color:var(--ink-2);font-size:12.5px}
.state{flex:1}
.foot button{all:unset;cursor:pointer;font-weight:600;color:var(--link);padding:4px 8px;border-radius:6px;
min-inline-size:24px;min-block-size:24px;box-sizing:border-box;text-align:center}
.foot button:hover{background:var(--link-soft)}
.foot button:focus-visible{outline:2px solid var(--focus)}
.foot .close{color:var(--ink-2)}
.pop:not([role]) .close{display:none}
@media (prefers-reduced-motion:no-preference){.box{animation:come .12s ease-out}}
@keyframes come{from{opacity:0}}
@media (forced-colors:active){.chip{border:1px solid}.others .chip{border:0}.foot button{color:LinkText}}`;
