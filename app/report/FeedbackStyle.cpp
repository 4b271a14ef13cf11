#include "app/report/FeedbackStyle.h"

namespace alliance::app::feedback
{

namespace
{

constexpr const char* kStyle = R"(
:root { color-scheme: light; --ink: #22303c; --soft: #5c6b78; --line: #d9e0e5; --paper: #ffffff; --wash: #f3f6f7;
  --teal: #1d6b72; --teal-wash: #e4f0f0; --amber: #a8620f; --amber-wash: #fbf1e2; --green: #3d7a4a; --green-wash: #e8f3ea; }
* { box-sizing: border-box; }
body { margin: 0; background: #e9edef; color: var(--ink);
  font: 16px/1.55 "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif; }
main { max-width: 60rem; margin: 2rem auto; padding: 3rem 3.5rem 2.5rem; background: var(--paper);
  box-shadow: 0 1px 6px rgb(34 48 60 / .14); border-radius: 6px; }
h1, h2, h3 { font-family: "Noto Serif", Georgia, "DejaVu Serif", serif; font-weight: 600; line-height: 1.25; }
h1 { font-size: 2rem; margin: .2rem 0 1.1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; margin: 2.6rem 0 .9rem; padding-bottom: .35rem; border-bottom: 2px solid var(--teal); }
h3 { font-size: 1.06rem; margin: 0; }
p { margin: 0 0 .55rem; }
.eyebrow { color: var(--teal); font-size: .82rem; font-weight: 700; letter-spacing: .09em; text-transform: uppercase; margin: 0; }
.facts { display: flex; flex-wrap: wrap; gap: .7rem 1.8rem; margin: 0 0 1.4rem; }
.facts dt { color: var(--soft); font-size: .78rem; }
.facts dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.lead { font-size: 1.05rem; max-width: 46rem; color: #37454f; }
.timeline { margin: 1.6rem 0 0; padding: 1rem 1.1rem .5rem; background: var(--wash); border-radius: 6px; }
.timeline svg { display: block; width: 100%; height: auto; overflow: visible; }
svg text { font: 13px "Noto Sans", "DejaVu Sans", sans-serif; fill: var(--soft); }
svg .count { font-weight: 700; fill: var(--teal); text-anchor: middle; }
svg .axis { fill: #9fb0ba; }
svg .moment { fill: var(--teal); }
svg .note { fill: var(--amber); stroke: #fff; stroke-width: 1; }
svg .restraint { fill: var(--green); stroke: #fff; stroke-width: 1; }
svg .span { fill: var(--amber); opacity: .55; }
svg .untold { fill: #aebac2; }
svg .stage { fill: #6f7fb0; }
svg .stage-name { font-size: 9px; fill: #4c5a88; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin: .5rem 0 .3rem; padding: 0; list-style: none;
  color: var(--soft); font-size: .8rem; }
.legend i { display: inline-block; width: .8em; height: .8em; margin-right: .4em; border-radius: 50%; vertical-align: -.05em; }
.credit { margin: 1.3rem 0 0; padding: .75rem 1rem; background: var(--green-wash); border-left: 4px solid var(--green);
  border-radius: 0 5px 5px 0; }
.credit p:last-child { margin: 0; }
.moment-card { display: grid; grid-template-columns: 15rem 1fr; gap: .2rem 1.5rem; margin: 0 0 1.5rem; padding: 0 0 1.5rem;
  border-bottom: 1px solid var(--line); break-inside: avoid; }
.moment-card:last-of-type { border-bottom: 0; margin-bottom: 0; padding-bottom: 0; }
.moment-card.plain { grid-template-columns: 1fr; }
.moment-card > .still img { display: block; width: 100%; height: auto; border-radius: 4px; border: 1px solid var(--line); }
.moment-card > .still figcaption, .place { color: var(--soft); font-size: .83rem; font-variant-numeric: tabular-nums; }
figure { margin: 0; }
.number { display: inline-block; min-width: 1.6em; height: 1.6em; margin-right: .45em; border-radius: .8em; background: var(--teal);
  color: #fff; font: 700 .85em/1.6em "Noto Sans", "DejaVu Sans", sans-serif; text-align: center; vertical-align: .08em; }
.tag { display: inline-block; margin: 0 .3rem .2rem 0; padding: .06rem .5rem; border-radius: 1rem; background: var(--wash);
  border: 1px solid var(--line); color: #40505c; font-size: .77rem; }
.tag.kind { background: var(--amber-wash); border-color: #ecd5b3; color: #74430a; }
.restraint-note .tag.kind { background: var(--green-wash); border-color: #c3dfc8; color: #285634; }
.candidate { background: var(--teal-wash); border-color: #bcd9da; color: #134c51; }
.measured { margin: .5rem 0 .6rem; padding: 0 0 0 1.1rem; color: #40505c; font-size: .93rem; }
.measured li { margin: 0 0 .15rem; }
.note { margin: .75rem 0 0; padding: 0 0 0 .85rem; border-left: 3px solid #e3bf8b; break-inside: avoid; overflow-wrap: anywhere; }
.restraint-note { border-left-color: #8cc098; }
.note p:last-child { margin-bottom: 0; }
.note .tags { margin: 0 0 .1rem; }
.introduction, .closing { font-size: 1.05rem; max-width: 46rem; overflow-wrap: anywhere; }
.remark { color: var(--soft); font-size: .9rem; }
.author { color: var(--soft); font-size: .8rem; }
.code { margin: .5rem 0 0; padding: .4rem .8rem; background: var(--wash); border-radius: 5px; overflow-wrap: anywhere; }
.code p:last-child, .comment p:last-child, .reply p:last-child { margin-bottom: 0; }
.comment { margin: .6rem 0 0; padding: .6rem .9rem; background: var(--teal-wash); border-radius: 5px; overflow-wrap: anywhere; }
.reply { margin: .5rem 0 .3rem; padding: .1rem 0 .1rem .8rem; border-left: 3px solid #b9c4cc; overflow-wrap: anywhere; }
.stages { margin: 0; padding: 0; list-style: none; }
.stages li { padding: .3rem 0 .3rem .9rem; border-left: 3px solid #6f7fb0; }
.stages li + li { margin-top: .35rem; }
.again { color: #4c5a88; font-size: .85rem; }
.takeaway { margin: 0; padding: 0; list-style: none; }
.takeaway li { margin: 0 0 .8rem; padding: .7rem 1rem; background: var(--wash); border-radius: 5px; break-inside: avoid; overflow-wrap: anywhere; }
.takeaway p:last-child { margin: 0; }
.groups { display: grid; grid-template-columns: repeat(2, 1fr); gap: .4rem 2rem; }
.groups h3 { margin: 0 0 .4rem; color: var(--soft); font-family: inherit; font-size: .85rem; }
.groups ul { margin: 0 0 1rem; padding: 0; list-style: none; font-size: .9rem; }
.groups li { margin: 0 0 .35rem; padding: 0 0 .35rem; border-bottom: 1px solid var(--line); }
.groups a, .credit a, .takeaway a { color: var(--teal); font-variant-numeric: tabular-nums; }
.limits { margin: 2.8rem 0 0; padding: 1.1rem 1.4rem 1.2rem; border: 1px solid #bcd9da; background: #f6fafa; border-radius: 6px; break-inside: avoid; }
.limits h2 { margin: 0 0 .6rem; padding: 0; border: 0; font-size: 1.12rem; }
.limits ul { margin: 0 0 .9rem; padding-left: 1.2rem; font-size: .93rem; }
.limits li { margin: 0 0 .25rem; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem .3rem 0; border-top: 1px solid #d5e4e5; text-align: left; font-weight: 400; }
thead th { border-top: 0; color: var(--soft); font-size: .8rem; }
footer { margin: 2rem 0 0; color: var(--soft); font-size: .78rem; overflow-wrap: anywhere; }
@media (max-width: 46rem) {
  main { margin: 0; padding: 1.4rem 1.1rem; border-radius: 0; }
  .moment-card, .groups { grid-template-columns: 1fr; }
}
@page { margin: 17mm 16mm; }
@media print {
  body { background: #fff; font-size: 10.5pt; }
  main { margin: 0; padding: 0; max-width: none; box-shadow: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .moment-card { grid-template-columns: 5.2cm 1fr; break-inside: auto; }
  .moment-card h3, .moment-card .place, .measured { break-after: avoid; }
  svg text { font-size: 17px; }
  h2 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
)";

} // namespace

QString styleSheet()
{
    return QString::fromUtf8(kStyle);
}

} // namespace alliance::app::feedback
