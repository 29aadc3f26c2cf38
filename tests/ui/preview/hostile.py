"""Ways in which a page may try to reach out; each calls WEB (a listener) or FILE (a watched file)."""

KINDS: dict[str, str] = {
    "img": '<img src="WEB/img"><img src="FILE">',
    "srcset": '<img srcset="WEB/srcset 2x"><picture><source srcset="WEB/source"><img alt=""></picture>',
    "css url": '<p style="background-image:url(WEB/style)">x</p><style>p{background:url(WEB/css)}</style>',
    "css import": "<style>@import url(WEB/import); @import 'FILE';</style>",
    "css font": "<style>@font-face{font-family:f;src:url(WEB/font)} p{font-family:f}</style><p>x</p>",
    "css image-set": "<style>p{background:-webkit-image-set(url(WEB/1) 1x)} p::before{content:url(WEB/c)}</style><p>x",
    "css cursor": "<style>body{cursor:url(WEB/cursor),auto;-webkit-mask:url(WEB/mask);filter:url(WEB/f#a)}</style>x",
    "stylesheet": '<link rel="stylesheet" href="WEB/sheet"><link rel="stylesheet" href="FILE">',
    "icon": '<link rel="icon" href="WEB/icon"><link rel="apple-touch-icon" href="WEB/touch">',
    "prefetch": '<link rel="prefetch" href="WEB/prefetch"><link rel="preload" as="image" href="WEB/preload">',
    "preconnect": '<link rel="preconnect" href="WEB"><link rel="dns-prefetch" href="WEB">',
    "prerender": '<link rel="prerender" href="WEB/prerender"><link rel="modulepreload" href="WEB/module">',
    "script": '<script src="WEB/script"></script><script>new Image().src="WEB/inline";fetch("WEB/fetch")</script>',
    "onerror": '<img src="data:," onerror="new Image().src=\'WEB/onerror\'"><svg onload="fetch(\'WEB/onload\')"></svg>',
    "iframe": '<iframe src="WEB/iframe"></iframe><iframe src="FILE"></iframe><iframe srcdoc="<img src=WEB/d>">',
    "frameset": '</head><frameset><frame src="WEB/frame"><frame src="FILE"></frameset>',
    "object": '<object data="WEB/object"></object><object type="application/pdf" data="FILE"></object>',
    "embed": '<embed src="WEB/embed"><embed src="FILE" type="application/pdf"><applet code="WEB/applet"></applet>',
    "video": '<video src="WEB/video" poster="WEB/poster" autoplay></video><video><source src="FILE"></video>',
    "audio": '<audio src="WEB/audio" autoplay></audio><audio><track default src="WEB/track"></audio>',
    "svg": '<svg><image href="WEB/svg" width="9" height="9"/><use href="WEB/use#a"/><feImage href="WEB/fe"/></svg>',
    "mathml": '<math href="WEB/math"><mglyph src="WEB/glyph"/></math>',
    "input image": '<input type="image" src="WEB/input">',
    "background": '<body background="WEB/body"><table background="WEB/table"><tr><td background="WEB/td">x</table>',
    "meta refresh": '<meta http-equiv="refresh" content="0;url=WEB/refresh">',
    "meta refresh to a file": '<meta http-equiv="refresh" content="0;url=FILE">',
    "form": '<form id="f" action="WEB/form"><input autofocus onfocus="f.submit()"></form>',
    "ping": '<a id="a" href="#x" ping="WEB/ping">x</a>',
    "base": '<base href="WEB/"><img src="relative.png"><link rel="stylesheet" href="relative.css">',
    "manifest": '<html manifest="WEB/manifest"><link rel="manifest" href="WEB/webmanifest">',
    "csp report": '<meta http-equiv="Content-Security-Policy" content="img-src none; report-uri WEB"><img src="WEB">',
    "other schemes": '<img src="view-source:FILE"><iframe src="chrome://version"></iframe><img src="ftp://HOST/x">',
    "fenced frame": '<portal src="WEB/portal"></portal><fencedframe src="WEB/fenced"></fencedframe>',
    "speculation": '<script type="speculationrules">{"prefetch":[{"source":"list","urls":["WEB/spec"]}]}</script>',
}


def hostile(kind: str, port: int, canary: str) -> str:
    """The snippet aimed at the listener at `port` and the file at `canary`."""
    host = f"127.0.0.1:{port}"
    return KINDS[kind].replace("WEB", f"http://{host}").replace("HOST", host).replace("FILE", f"file://{canary}")
