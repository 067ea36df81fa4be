"""How the page looks: by day and by night, on a phone, on a desk and on paper."""

from __future__ import annotations

STYLE = """
:root{color-scheme:light dark;--paper:#f4f5f7;--card:#fff;--ink:#16202b;--soft:#546070;--rule:#dfe4ea;--main:#0b5fc0;
--wash:#0b5fc01f;--second:#b3470b;--good:#136f3a;--good-wash:#d9f2e2;--warn:#8a4b00;--warn-wash:#ffedd0;--bad:#b01f2e;
--bad-wash:#fde0e2;--l0:#e6eaef;--l1:#b9d6f7;--l2:#7fb4ef;--l3:#3d86da;--l4:#0b5fc0;--bar:#3d86da}
@media (prefers-color-scheme:dark){:root{--paper:#0e1217;--card:#171d25;--ink:#e9eef4;--soft:#a2afbd;--rule:#2a333e;
--main:#74b6ff;--wash:#74b6ff26;--second:#ffae6b;--good:#7fdda3;--good-wash:#123a24;--warn:#ffc978;--warn-wash:#44300c;
--bad:#ff9aa2;--bad-wash:#4a181d;--l0:#242c36;--l1:#173d66;--l2:#205f9f;--l3:#3f8fe0;--l4:#8cc6ff;--bar:#4c97e6}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,
"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
main,.top,footer{max-width:70rem;margin:0 auto;padding:0 1rem}
.top{padding-top:2rem}
h1{font-size:clamp(1.6rem,5vw,2.4rem);line-height:1.15;margin:0;letter-spacing:-.02em}
h2{font-size:1.35rem;margin:0;letter-spacing:-.01em}
h3{font-size:1rem;margin:0}
.top p,.lead,.facts,.legend,footer{color:var(--soft)}
.top p{margin:.25rem 0 1rem}
nav{display:flex;flex-wrap:wrap;gap:.4rem}
nav a{color:var(--ink);background:var(--card);border:1px solid var(--rule);border-radius:2rem;padding:.3rem .8rem;
text-decoration:none;font-size:.9rem}
nav a:hover{border-color:var(--main);color:var(--main)}
:focus-visible{outline:3px solid var(--main);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--card);color:var(--main);padding:.5rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
section{margin:2.2rem 0;scroll-margin-top:1rem}
.lead{margin:.2rem 0 .9rem;max-width:46rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.4rem,1fr));gap:.7rem;margin:1.4rem 0 0}
.tiles div,.card{background:var(--card);border:1px solid var(--rule);border-radius:14px;padding:.9rem 1rem;min-width:0}
dt{color:var(--soft);font-size:.85rem}
dd{margin:0;font-size:1.55rem;font-weight:650;letter-spacing:-.02em;white-space:nowrap}
small{font-size:.85rem;font-weight:400;color:var(--soft);letter-spacing:0}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:.9rem;align-items:start}
.card header{display:flex;justify-content:space-between;align-items:baseline;gap:.6rem}
.big{margin:.1rem 0 0;font-size:1.9rem;font-weight:680;letter-spacing:-.03em;line-height:1.2}
.facts{margin:0 0 .6rem;font-size:.9rem;min-height:1.35em}
.badge{display:inline-block;font-size:.78rem;font-weight:600;border-radius:1rem;padding:.08rem .55rem;
white-space:nowrap}
.good.badge{color:var(--good);background:var(--good-wash)}
.warn.badge{color:var(--warn);background:var(--warn-wash)}
.bad.badge{color:var(--bad);background:var(--bad-wash)}
.chart{display:grid;grid-template:8rem auto/auto 1fr;column-gap:.5rem;margin:.6rem 0 .5rem}
.chart.tall{grid-template-rows:13rem auto}
.chart svg{width:100%;height:100%;overflow:visible;grid-column:2}
.scale{position:relative;min-width:2.6rem;font-size:.75rem;color:var(--soft)}
.scale span{position:absolute;right:0;transform:translateY(-50%);white-space:nowrap}
.days{grid-column:2;display:flex;justify-content:space-between;font-size:.75rem;color:var(--soft);padding-top:.5rem}
.chart path{fill:none;vector-effect:non-scaling-stroke;stroke-linecap:round;stroke-linejoin:round}
.chart .grid{stroke:var(--rule);stroke-width:1}
.chart .curve{stroke:var(--main);stroke-width:2.25}
.chart .area{fill:var(--wash)}
.chart .dots{stroke:var(--main);stroke-width:5}
.chart .line,.chart .level{stroke:var(--second);stroke-width:1.75;stroke-dasharray:5 5}
.chart .cloud{stroke:var(--l2);stroke-width:4.5}
.chart .many{stroke-width:2.5}
.chart .bars{fill:var(--bar)}
details{margin-top:.5rem}
summary{cursor:pointer;color:var(--main);font-size:.9rem;padding:.25rem 0;width:fit-content}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--rule);border-radius:14px;position:relative}
details .scroll{max-height:22rem;overflow-y:auto;margin-top:.3rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;padding:.45rem .8rem;border-top:1px solid var(--rule);font-weight:400}
tbody th{font-weight:600}
thead th{color:var(--soft);font-size:.82rem;border-top:0;position:sticky;top:0;background:var(--card)}
.n{text-align:right;white-space:nowrap}
.track{position:relative;height:.8rem;min-width:4.5rem;background:var(--l0);border-radius:.4rem;overflow:hidden}
.track i{position:absolute;top:0;bottom:0;left:0}
.track .bar{background:var(--bar);border-radius:.4rem;top:.18rem;bottom:.18rem}
.track .band{background:var(--wash);border-inline:2px solid var(--main)}
.balance td:nth-child(2){width:45%}
.year{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:.6rem 1.4rem}
.year svg{width:100%;height:auto}
.year text{font-size:11px;fill:var(--soft)}
.l0{fill:var(--l0)}.l1{fill:var(--l1)}.l2{fill:var(--l2)}.l3{fill:var(--l3)}.l4{fill:var(--l4)}
.year .missed{fill:var(--bad-wash)}.year .cross{stroke:var(--bad);stroke-width:1.5;stroke-linecap:round;fill:none}
.legend{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem;margin:.6rem 0 0;font-size:.82rem}
.legend i{width:.85rem;height:.85rem;border-radius:3px;font:700 .75rem/.85rem system-ui;text-align:center}
i.l0{background:var(--l0)}i.l1{background:var(--l1)}i.l2{background:var(--l2)}i.l3{background:var(--l3)}
i.l4{background:var(--l4)}
i.missed{background:var(--bad-wash);color:var(--bad);margin-left:.6rem}
i.skipped{background:var(--l0);color:var(--bad);margin-left:.6rem}
.empty{background:var(--card);border:1px dashed var(--rule);border-radius:14px;padding:1rem;color:var(--soft);
margin:.6rem 0}
code,pre{font-family:ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.9em;color:var(--ink)}
.welcome{text-align:center;padding:3rem 1rem}
.welcome pre{display:inline-block;text-align:left;background:var(--card);border:1px solid var(--rule);
border-radius:14px;padding:1rem 1.2rem;max-width:100%;overflow-x:auto}
footer{padding-bottom:3rem;font-size:.88rem}
@media (max-width:40rem){.wide{display:none}th,td{padding:.4rem .5rem}section{margin:1.8rem 0}
.tiles{grid-template-columns:1fr 1fr}
.balance td:nth-child(2){width:30%}.track{min-width:3.2rem}
dd{font-size:1.35rem}.chart.tall{grid-template-rows:10rem auto}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#ccc;--main:#0b5fc0;--wash:#0b5fc01f;
--second:#b3470b;--good:#136f3a;--good-wash:#d9f2e2;--warn:#8a4b00;--warn-wash:#ffedd0;--bad:#b01f2e;--bad-wash:#fde0e2;
--l0:#e6eaef;--l1:#b9d6f7;--l2:#7fb4ef;--l3:#3d86da;--l4:#0b5fc0;--bar:#3d86da}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}body{font-size:11pt}nav,.skip,details:not([open]){display:none}
.card,.tiles div,tr,.year svg{break-inside:avoid}h2{break-after:avoid}.scroll,details .scroll{overflow:visible;
max-height:none}.wide{display:table-cell}.cards{grid-template-columns:1fr 1fr}main,.top,footer{max-width:none}}
"""
