namespace Jingan.Planning.Reports.Look;

/// <summary>The style sheet of pages and fragments: every rule lies under <c>.jp</c>, so that a fragment changes nothing around it.</summary>
internal static class StyleSheet
{
    /// <summary>What only a whole page needs.</summary>
    public const string Page = """
        html{-webkit-text-size-adjust:100%}body{margin:0}
        @page{size:A4;margin:15mm 13mm 16mm}

        """;

    /// <summary>The look of everything but pictures.</summary>
    public const string Text = """
        .jp{box-sizing:border-box;min-height:100vh;background:var(--jp-ground);color:var(--jp-ink);
        font:400 15px/1.65 "Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;
        font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
        .jp *,.jp *::before,.jp *::after{box-sizing:inherit}
        .jp .in{max-width:1120px;margin:0 auto;padding:0 20px 40px}
        .jp header{border-top:6px solid var(--jp-plan);padding:34px 0 0}
        .jp .kick{margin:0;font-size:13px;color:var(--jp-ink2)}
        .jp h1,.jp h2,.jp .say{font-family:"Source Han Serif SC","Noto Serif CJK SC","Songti SC",SimSun,serif;font-weight:700;line-height:1.3;text-spacing-trim:trim-start;text-wrap:pretty}
        .jp h1{font-size:34px;margin:2px 0 8px}
        .jp h2{font-size:24px;margin:0 0 6px}
        .jp h2 .nr{color:var(--jp-plan);margin-right:.5em}
        .jp h3{font-size:18px;line-height:1.3;margin:24px 0 8px;text-spacing-trim:trim-start}
        .jp h3 small{font-weight:400;font-size:13px;color:var(--jp-ink3);margin-left:.6em}
        .jp h4{font-size:14px;margin:14px 0 4px}
        .jp .doc{margin:0;font-size:13px;color:var(--jp-ink2)}
        .jp .doc span{margin-right:2em}.jp .doc span+span{white-space:nowrap}
        .jp nav{border-block:1px solid var(--jp-rule);margin-top:24px;padding:10px 0;font-size:13px}
        .jp nav ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:2px 18px}
        .jp a{color:var(--jp-plan);text-decoration:none}
        .jp a:hover{text-decoration:underline}
        .jp a:focus-visible,.jp summary:focus-visible,.jp [tabindex]:focus-visible{outline:2px solid var(--jp-plan);outline-offset:2px}
        .jp nav a{color:var(--jp-ink2)}
        .jp section{margin-top:40px;scroll-margin-top:12px}
        .jp .lead{margin:0 0 14px;color:var(--jp-ink2);text-spacing-trim:trim-start}
        .jp .say{font-size:27px;margin:8px 0 6px}
        .jp .empty{background:var(--jp-panel);border-left:4px solid var(--jp-open);padding:10px 18px;margin:8px 0}
        .jp .hush{color:var(--jp-ink3)}
        .jp .note{font-size:13px;color:var(--jp-ink2)}
        .jp .met{color:var(--jp-met)}.jp .unmet{color:var(--jp-unmet)}.jp .behind{color:var(--jp-behind)}.jp .open{color:var(--jp-open)}.jp .notdue{color:var(--jp-notdue)}
        .jp .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .jp bdi{unicode-bidi:isolate}
        .jp .ico{width:16px;height:16px;vertical-align:-3px;flex:none}
        .jp .tiles{display:flex;gap:14px;margin:18px 0 24px;flex-wrap:wrap}
        .jp .tile{flex:1 1 0;min-width:120px;border:1px solid var(--jp-rule);border-top:4px solid;padding:14px 16px 12px}
        .jp .tile.met{border-top-color:var(--jp-met)}.jp .tile.unmet{border-top-color:var(--jp-unmet)}.jp .tile.behind{border-top-color:var(--jp-behind)}
        .jp .tile.open{border-top-color:var(--jp-open);flex-grow:2;min-width:258px;display:grid;grid-template-columns:auto minmax(84px,1fr);column-gap:24px}
        .jp .tile.notdue{border-top-color:var(--jp-notdue)}
        .jp .tile .what{color:var(--jp-ink);font-weight:700;display:flex;gap:8px;align-items:center;margin:0}
        .jp .tile.open .what{grid-column:1/-1}
        .jp .tile .n{font-size:46px;font-weight:700;line-height:1.25;margin:0}
        .jp .tile .n small{font-size:15px;font-weight:400;margin-left:4px;color:var(--jp-ink2)}
        .jp .tile .n.zero{color:var(--jp-ink3)}
        .jp .tile .by{font-size:13px;color:var(--jp-ink2);margin:0}
        .jp .split{margin:0;font-size:13px;color:var(--jp-ink2);align-self:center}
        .jp .split div{display:flex;justify-content:space-between;border-bottom:1px solid var(--jp-rule2);padding:3px 0}
        .jp .split dt,.jp .split dd{margin:0}.jp .split dd{font-weight:700;white-space:nowrap;padding-left:8px;color:var(--jp-ink)}
        .jp .cells{background:var(--jp-panel);padding:16px 18px 12px}
        .jp .crow{display:grid;grid-template-columns:168px 1fr;margin-bottom:10px;line-height:1.4}
        .jp .crow b{display:block;font-size:14px}.jp .crow>div span{font-size:12px;color:var(--jp-ink2);white-space:nowrap}
        .jp .crow ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:5px}
        .jp .cell{display:flex;flex-direction:column;align-items:center;justify-content:center;width:42px;height:42px;font-size:14px;font-weight:700;line-height:1.15;color:var(--jp-ink);background:var(--jp-ground);border:1px solid var(--jp-open)}
        .jp .cell.met{background:var(--jp-met);color:var(--jp-ground);border-color:var(--jp-met)}
        .jp .cell.unmet{background:var(--jp-unmet);color:var(--jp-ground);border-color:var(--jp-unmet)}
        .jp .cell.behind{border:2px solid var(--jp-behind)}.jp .cell.notdue{border:1px solid var(--jp-notdue);color:var(--jp-notdue)}
        .jp .cell.m-value{border-style:dashed}
        .jp .cell.m-assignment{background:repeating-linear-gradient(135deg,var(--jp-ground) 0 6px,var(--jp-rule) 6px 7px)}
        .jp .cell.m-benchmark{border:3px double var(--jp-open)}
        .jp .cell.m-other{border-style:dotted;border-width:2px}
        .jp .cell i{font-style:normal;font-size:11px;line-height:1}
        .jp .key{display:flex;flex-wrap:wrap;gap:6px 18px;font-size:12px;color:var(--jp-ink2);margin:0;padding:0;list-style:none;align-items:center}
        .jp .key li{display:flex;gap:6px;align-items:center}.jp .key .cell{width:18px;height:18px}
        .jp .key svg{height:16px;flex:none}
        .jp table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.45}
        .jp caption{text-align:left;font-size:13px;color:var(--jp-ink2);padding:6px 0;text-spacing-trim:trim-start}
        .jp th,.jp td{padding:6px 8px;text-align:left;vertical-align:middle;border-bottom:1px solid var(--jp-rule2)}
        .jp thead th{font-size:13px;font-weight:700;vertical-align:bottom;border-bottom:1.5px solid var(--jp-ink);line-height:1.3;color:var(--jp-ink)}
        .jp thead small,.jp td small,.jp tbody th small{display:block;font-size:12px;font-weight:400;color:var(--jp-ink2)}
        .jp tbody th{font-weight:400}.jp td,.jp tbody th,.jp figure p{text-wrap:pretty}
        .jp .num{text-align:right}.jp .num a.src,.jp .num small{white-space:nowrap}.jp .num.words a.src,.jp .cmp .num a.src{white-space:normal}
        .jp .grp th,.jp .grp td{background:var(--jp-panel);font-weight:700;font-size:14px}
        .jp a.src{color:inherit;text-decoration:underline dotted var(--jp-track);text-underline-offset:4px}
        .jp sup{font-size:12px;line-height:0}.jp sup a,.jp .gap .c-name a{text-decoration:underline;text-underline-offset:2px}
        .jp .frc{font-size:13px;color:var(--jp-ink2)}.jp .frc b{font-size:12px;border:1px solid var(--jp-ink);padding:1px 5px;color:var(--jp-ink);white-space:nowrap}
        .jp .bind th{font-weight:700}
        .jp td.c-target{color:var(--jp-plan);font-weight:700}
        .jp .ind .u{font-size:12px;font-weight:400;color:var(--jp-ink2);margin-left:3px}.jp .c-no{text-align:center;width:44px;white-space:nowrap}.jp .bul{overflow:visible}
        .jp .c-bar{width:252px}.jp .c-bar .bul{display:block;width:236px;height:30px}
        .jp .c-verdict{white-space:nowrap;width:124px}.jp .c-verdict .v{display:flex;gap:6px;align-items:center}.jp .c-verdict small{padding-left:22px;white-space:normal}
        .jp .ind,.jp .gap,.jp .cmp,.jp .gantt,.jp .docs{table-layout:fixed}.jp[lang=en] .num a.src,.jp[lang=en] .num small{white-space:normal}
        .jp .ind th,.jp .ind td{padding-block:4px}.jp .c-unit{width:76px}.jp .c-force{width:66px}.jp .ind .num{width:92px}.jp .ind .c-target{width:130px}.jp[lang=en] .c-force{width:84px}.jp[lang=en] .ind .num{width:112px}
        .jp .gap .num{width:128px}.jp .gap .c-need{width:38%}
        .jp .v .ico{margin-right:6px}.jp .c-verdict .v{gap:0!important}.jp .v b{font-weight:700}.jp .v.open b,.jp .v.notdue b{font-weight:400}
        .jp .frame{border:1px dashed var(--jp-rule);color:var(--jp-ink2);font-size:12px;text-align:center;padding:3px 6px;line-height:1.4;max-width:236px}
        .jp .barhead{display:grid;grid-template-columns:1fr auto 1fr;font-weight:400;font-size:12px;color:var(--jp-ink2);width:236px}
        .jp .barhead b{color:var(--jp-plan)}.jp .barhead i{font-style:normal;text-align:right}
        .jp .panel{background:var(--jp-panel);padding:10px 16px;margin:0 0 14px}
        .jp details{font-size:13px}.jp summary{color:var(--jp-plan);cursor:pointer;width:max-content;max-width:100%}
        .jp details table{font-size:13px}.jp details td,.jp details th{padding:4px 8px}
        .jp .grid{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:34px 24px}
        .jp figure{margin:0;border-top:2px solid var(--jp-ink);min-width:0}
        .jp figcaption{display:flex;justify-content:space-between;align-items:baseline;text-spacing-trim:trim-start;gap:8px;font-weight:700;font-size:15px;padding-top:5px;line-height:1.4}
        .jp figcaption span{font-weight:400;font-size:12px;color:var(--jp-ink2);white-space:nowrap}
        .jp figure p,.jp .rest p{text-spacing-trim:trim-start;margin:4px 0;font-size:13px;color:var(--jp-ink2);line-height:1.6}
        .jp .mul{display:block;width:100%;max-width:420px;height:auto}
        .jp .rest{border-top:1px solid var(--jp-rule)}.jp .rest h3{margin:5px 0;font-size:15px}
        .jp .cmp .c-bars{width:216px}.jp .cmp .bars{display:block;width:200px;height:36px}
        .jp .cmp .c-eff{width:152px}.jp .cmp .num{width:138px}.jp .cmp .c-eff b{white-space:nowrap}.jp .cmp .sign{display:inline-block;width:1.3em;font-weight:700;color:var(--jp-plan)}.jp .cmp .lowered .sign{color:var(--jp-behind)}.jp .cmp .incomparable .sign{color:var(--jp-ink2)}
        .jp .cmp .c-inc{font-size:13px;color:var(--jp-ink2);width:250px}
        .jp .chips{display:flex;flex-wrap:wrap;gap:8px;list-style:none;margin:8px 0;padding:0;font-size:13px}
        .jp .chips li{border:1px solid var(--jp-rule);padding:1px 8px}
        .jp .space{display:grid;grid-template-columns:minmax(0,1fr) 326px;gap:28px}
        .jp .space .num{white-space:nowrap}.jp .space h3{margin-top:0}.jp .space table{font-size:13px}.jp .space td,.jp .space th{padding:4px 6px}
        .jp .wide{display:block;width:100%;height:auto}.jp .slim{display:none;width:100%;height:auto;max-width:420px}
        .jp .flow{overflow-x:auto}.jp .flow svg{display:block;min-width:900px;width:100%;height:auto}
        .jp .flowlist{display:none;list-style:none;padding:0;font-size:14px}
        .jp .flowlist li{border-bottom:1px solid var(--jp-rule2);padding:8px 0}.jp .flowlist b{display:block;font-size:13px;color:var(--jp-plan)}
        .jp .gantt{min-width:820px}.jp .ganttbox{overflow-x:auto}
        .jp .gantt td,.jp .gantt th{padding:0 8px 0 0;border-bottom-color:var(--jp-rule2);line-height:1.35}
        .jp .gantt thead th{border:0;font-weight:400;font-size:12px;color:var(--jp-ink2)}
        .jp .gantt .nm{width:292px;padding-block:4px}.jp .gantt .wd{width:170px;font-size:13px;white-space:nowrap;padding-left:16px}
        .jp .gantt .cat th{font-weight:700;padding-top:12px;background:none}.jp .gantt .cat small{display:inline;margin-left:8px}
        .jp .strip{position:relative;height:26px}
        .jp .strip>*{position:absolute;top:0;bottom:0}
        .jp .strip .gd{background:var(--jp-panel)}.jp .strip .yl{border-left:1px solid var(--jp-rule2)}
        .jp .strip .td{border-left:1.5px dashed var(--jp-ink2)}
        .jp .strip .ln{top:12.5px;bottom:auto;border-top:1.5px solid var(--jp-rule)}
        .jp .strip .dl{top:12px;bottom:auto;border-top:2px dotted var(--jp-track)}
        .jp .strip .sl{top:12px;bottom:auto;border-top:2px solid var(--jp-behind)}
        .jp .strip svg{width:20px;height:14px;margin:6px 0 0 -10px;overflow:visible}
        .jp .strip .yr{font-size:12px;width:40px;margin-left:-20px;text-align:center}.jp .y2{display:none}
        .jp .gantt .foot td{border:0}.jp .strip .ft{font-size:12px;color:var(--jp-ink2);white-space:nowrap}
        .jp .cards{display:grid;grid-template-columns:minmax(0,300px) minmax(0,1fr);gap:18px;align-items:start}
        .jp .cards.one{grid-template-columns:minmax(0,1fr)}
        .jp .card{border:1px solid var(--jp-rule);border-top:4px solid var(--jp-open);padding:12px 16px;margin-bottom:18px}
        .jp .card h3{margin:0;font-size:16px}.jp .card h3 span{margin-left:1em}
        .jp .card p{margin:2px 0 6px;font-size:13px;color:var(--jp-ink2)}
        .jp .card ul{list-style:none;margin:0;padding:0;font-size:14px}
        .jp .card.big ul{columns:2;column-gap:28px}
        .jp .card li{display:grid;grid-template-columns:2.3em 1fr auto;gap:4px;border-top:1px solid var(--jp-rule2);padding:5px 0;break-inside:avoid;line-height:1.45}
        .jp .card li>a{font-weight:700;color:var(--jp-ink2)}.jp .card li>span:last-child{font-size:12px;color:var(--jp-ink2)}
        .jp .card .frc{margin-left:8px}
        .jp .notes{font-size:13px;color:var(--jp-ink2);padding-left:2.2em;margin:0}
        .jp .lit ul{margin:0;padding-left:1.4em}
        .jp .docs .c-date{width:110px;white-space:nowrap}.jp .docs .c-short{width:110px}.jp .docs .c-lines{width:52%}.jp code{display:block;background:var(--jp-panel);padding:10px 14px;font:12px/1.5 ui-monospace,"Noto Sans Mono CJK SC",monospace;white-space:pre-wrap}
        .jp footer{margin-top:40px;border-top:1px solid var(--jp-rule);padding-top:12px;font-size:13px;color:var(--jp-ink2)}
        .jp .annex{display:none}
        .jp :target{background:var(--jp-panel)}

        """;

    /// <summary>The marks of pictures.</summary>
    public const string Marks = """
        .jp svg text{font-family:inherit;fill:var(--jp-ink2);font-size:12px}
        .jp svg .b{font-weight:700;fill:var(--jp-ink)}.jp svg .pb{font-weight:700;fill:var(--jp-plan)}
        .jp svg .h{paint-order:stroke;stroke:var(--jp-ground);stroke-width:3.5px;stroke-linejoin:round}
        .jp svg .act{fill:var(--jp-ink)}.jp svg .ring{fill:var(--jp-ground);stroke:var(--jp-ink);stroke-width:2}
        .jp svg .ax{stroke:var(--jp-ink3);stroke-width:1;fill:none}.jp svg .gl{stroke:var(--jp-rule2);stroke-width:1}
        .jp svg .trk{stroke:var(--jp-track);stroke-width:1.2}.jp svg .mean{stroke:var(--jp-track);stroke-width:4}
        .jp svg .tk{stroke:var(--jp-plan);stroke-width:3}.jp svg .tk2{stroke:var(--jp-plan);stroke-width:2;fill:none}
        .jp svg .reg{fill:var(--jp-region)}.jp svg .pale{fill:var(--jp-pale)}.jp svg .gnd{fill:var(--jp-panel)}
        .jp svg .bs{stroke:var(--jp-ink);stroke-width:1.6;fill:none}.jp svg .dash{stroke:var(--jp-ink2);stroke-width:1.2;stroke-dasharray:3 2.4;fill:none}
        .jp svg .due{stroke:var(--jp-ink2);stroke-width:2;stroke-dasharray:2 2}
        .jp svg .cut{stroke:var(--jp-ground);stroke-width:2}
        .jp svg .ln{stroke:var(--jp-ink);stroke-width:2.2;fill:none}.jp svg .dot{stroke:var(--jp-ink);stroke-width:1.5;stroke-dasharray:1.5 3;fill:none}
        .jp svg .stem{stroke:var(--jp-ink);stroke-width:3}
        .jp svg .pl{stroke:var(--jp-plan);stroke-width:2;stroke-dasharray:5 3;fill:none}.jp svg .po{stroke:var(--jp-plan);stroke-width:1.5;fill:var(--jp-ground)}
        .jp svg .pf{fill:var(--jp-plan)}.jp svg .fan{fill:var(--jp-plan);fill-opacity:.24}.jp svg .fan2{fill:var(--jp-plan);fill-opacity:.12;stroke:var(--jp-plan);stroke-width:1}
        .jp svg .pbar{stroke:var(--jp-plan);stroke-width:4}.jp svg .band{fill:var(--jp-plan);fill-opacity:.3}
        .jp svg .hat{stroke:var(--jp-rule);stroke-width:1}.jp svg .zig{stroke:var(--jp-ink3);stroke-width:1.2;fill:none}
        .jp svg .v-met{fill:var(--jp-met)}.jp svg .v-unmet{fill:var(--jp-unmet)}.jp svg .v-behind{fill:var(--jp-behind)}
        .jp svg .v-line{stroke:var(--jp-ground);stroke-width:1.9;fill:none;stroke-linecap:round;stroke-linejoin:round}
        .jp svg .v-open{stroke:var(--jp-open);stroke-width:1.5;fill:none;stroke-dasharray:2.4 1.8}.jp svg .v-q{fill:var(--jp-open);font-size:11px;font-weight:700}
        .jp svg .v-notdue{stroke:var(--jp-notdue);stroke-width:1.6;fill:none}
        .jp svg .slip{stroke:var(--jp-behind);stroke-width:2;fill:none}.jp svg .sliph{fill:var(--jp-behind)}
        .jp svg .belt{fill:var(--jp-region);fill-opacity:.55;stroke:var(--jp-plan);stroke-width:1.6}.jp svg .axis{fill:var(--jp-plan);fill-opacity:.2}
        .jp svg .core{fill:var(--jp-plan);fill-opacity:.13;stroke:var(--jp-plan);stroke-width:1.2;stroke-dasharray:4 3}
        .jp svg .plate{fill:var(--jp-ground);stroke:var(--jp-ink);stroke-width:1.4}.jp svg .wing{stroke:var(--jp-plan);stroke-width:1.2;stroke-dasharray:1.5 3;fill:none}
        .jp svg .box{fill:var(--jp-ground);stroke:var(--jp-ink2);stroke-width:1.2}.jp svg .boxn{fill:var(--jp-ground);stroke:var(--jp-plan);stroke-width:1.8}
        .jp svg .lk{stroke:var(--jp-plan);stroke-width:2;fill:none}.jp svg .lki{stroke:var(--jp-plan);stroke-width:1.8;stroke-dasharray:5 3;fill:none}
        .jp svg .stub{stroke:var(--jp-ink2);stroke-width:1.3;fill:none}.jp svg .stubd{stroke:var(--jp-ink2);stroke-width:1.3;stroke-dasharray:2 2;fill:none}
        .jp svg .z-axis{fill:var(--jp-plan);fill-opacity:.18;stroke:none}.jp svg .z-belt{fill:var(--jp-region);fill-opacity:.55;stroke:var(--jp-plan);stroke-width:2}.jp svg .z-core{fill:var(--jp-plan);fill-opacity:.13;stroke:var(--jp-plan);stroke-width:1.6;stroke-dasharray:6 4}.jp svg .z-other{fill:var(--jp-pale);stroke:var(--jp-ink2);stroke-width:1.6}.jp svg .z-line{fill:none;stroke:var(--jp-plan);stroke-width:5;stroke-opacity:.55}.jp .map text{font-size:17px}.jp .map.slim{max-width:none}.jp .map.slim text{font-size:40px}
        .jp svg .big{font-size:15px}.jp svg .sec{font-size:12px;fill:var(--jp-ink2)}.jp svg .area{font-size:17px;font-weight:700;fill:var(--jp-plan)}
        .jp svg .on{fill:var(--jp-ink)}.jp svg .fl{fill:var(--jp-ink);font-size:13px}
        .jp .bul text{font-size:11px}

        """;

    /// <summary>What changes with the width of the window and on paper.</summary>
    public const string Widths = """
        @media screen and (max-width:1000px){
        .jp .grid{grid-template-columns:repeat(2,minmax(0,1fr))}.jp .tile.open{grid-template-columns:minmax(0,1fr);min-width:0}
        .jp .ind .c-unit{display:none}.jp .ind td,.jp .ind th{padding-inline:5px}.jp .c-no{width:32px}.jp .c-force{width:58px}.jp[lang=en] .c-force{width:64px}.jp .ind .num,.jp[lang=en] .ind .num{width:76px}.jp .ind .c-target{width:92px}.jp .ind .num a.src{white-space:normal}.jp .c-verdict{width:108px;white-space:normal}.jp[lang=en] .c-verdict{width:124px}.jp[lang=en] .ind .c-target{width:100px}.jp .c-bar{width:166px}.jp .c-bar .bul{width:156px;height:20px}.jp .bul text{font-size:17px}.jp .barhead{width:156px}.jp .barhead i,.jp .barhead span{visibility:hidden}.jp .frame{max-width:156px}
        .jp .space{grid-template-columns:minmax(0,1fr)}
        .jp .cards{grid-template-columns:minmax(0,1fr)}.jp .flow svg text,.jp .flow svg .fl{font-size:13.5px}.jp .flow svg .big{font-size:16px}.jp .cmp .c-inc{width:16%}.jp .cmp .num{width:14%}.jp .cmp .num a.src{white-space:normal}.jp .cmp .c-bars{width:17%}.jp .cmp .bars{width:100%;height:auto}.jp .cmp .c-eff{width:17%}.jp .gap .num{width:15%}
        .jp .gantt .nm{width:220px}}
        @media screen and (min-width:641px) and (max-width:760px){.jp .ind td,.jp .ind th{padding-inline:3px}.jp .c-bar{width:122px}.jp .c-bar .bul{width:116px;height:15px}.jp .bul text{font-size:22px}.jp .barhead,.jp .frame{width:116px;max-width:116px}.jp .ind .num,.jp[lang=en] .ind .num{width:62px}.jp .ind .c-target{width:76px}.jp .c-no{width:26px}.jp .c-force{width:52px}.jp[lang=en] .c-force{width:62px}.jp .c-verdict{width:94px;white-space:normal}.jp[lang=en] .c-verdict{width:120px}.jp[lang=en] .ind .c-target{width:80px}}
        @media screen and (max-width:640px){
        .jp .in{padding-inline:14px}.jp h1{font-size:25px}.jp .say{font-size:21px}.jp h2{font-size:21px}.jp header{padding-top:22px}
        .jp .doc span{display:block}
        .jp .tile{min-width:92px;padding:10px 10px 8px}.jp .tile .n{font-size:34px}.jp .tile.open{flex-basis:100%;min-width:0;order:9}.jp .tiles{gap:8px}
        .jp .crow{grid-template-columns:1fr;gap:4px}.jp .crow>div b{display:inline;margin-right:.5em}
        .jp .ind thead,.jp .gap thead,.jp .cmp thead,.jp .gantt thead .hd{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .jp .ind caption,.jp .gap caption,.jp .cmp caption,.jp .gantt caption,.jp .docs caption{display:block}
        .jp .ind,.jp .ind tbody,.jp .gap,.jp .gap tbody,.jp .cmp,.jp .cmp tbody,.jp .gantt,.jp .gantt tbody,.jp .gantt thead{display:block;min-width:0}
        .jp .ind tr,.jp .gap tr,.jp .cmp tr{display:grid;border-bottom:1px solid var(--jp-rule2);padding:10px 0;column-gap:8px}
        .jp .ind td,.jp .ind th,.jp .gap td,.jp .gap th,.jp .cmp td,.jp .cmp th,.jp .ind .num,.jp .cmp .num,.jp .gap .num,.jp .cmp .c-eff,.jp .cmp .c-inc,.jp .cmp .c-bars,.jp .gap .c-need,.jp .ind .c-target,.jp .c-bar,.jp .c-verdict,.jp .c-force,.jp .c-no{display:block;border:0;padding:1px 0;width:auto;text-align:left}.jp[lang] .num a.src,.jp[lang] .num small{white-space:normal}.jp[lang] .ind .num,.jp[lang] .ind .c-target,.jp[lang] .c-force,.jp[lang] .c-verdict{width:auto}
        .jp .ind tr{grid-template-columns:2em minmax(0,1fr) minmax(0,1fr) minmax(0,1fr);grid-template-areas:"no name name force" ". base target latest" ". bar bar bar" ". verdict verdict verdict"}
        .jp .ind tr.bare{grid-template-columns:2em minmax(50%,1fr) auto;grid-template-areas:"no name force" ". target verdict" ". bar bar"}
        .jp .ind tr.grp{display:block;padding:6px 8px}
        .jp .ind .c-no{grid-area:no}.jp .ind .c-name{grid-area:name}.jp .ind .c-force{grid-area:force;text-align:right}.jp .ind .c-base{grid-area:base}.jp .ind .c-target{grid-area:target}.jp .ind .c-latest{grid-area:latest}.jp .ind .c-bar{grid-area:bar}.jp .ind .c-verdict{grid-area:verdict}
        .jp .ind .bare .c-base,.jp .ind .bare .c-latest{display:none}.jp .ind .bare .c-verdict{text-align:right}.jp .ind .bare .c-verdict .v{justify-content:flex-end}
        .jp .ind td[data-l]::before,.jp .gap td[data-l]::before,.jp .cmp td[data-l]::before{content:attr(data-l);display:block;font-size:12px;font-weight:400;color:var(--jp-ink2)}
        .jp .ind .bare td[data-l]::before{display:inline;margin-right:6px}
        
        .jp .c-bar .bul{width:100%;height:auto}.jp .bul text{font-size:11px}.jp .frame{max-width:none}
        .jp .ind .c-verdict{display:flex;gap:2px 10px;flex-wrap:wrap;align-items:center}.jp .ind .c-verdict small{display:inline;padding:0}.jp .ind .bare .c-verdict{justify-content:flex-end}
        .jp .gap tr{grid-template-columns:repeat(3,minmax(0,1fr));grid-template-areas:"name name name" "target known gap" "need need need"}
        .jp .gap .c-name{grid-area:name;font-weight:700}.jp .gap .c-need{grid-area:need}
        .jp .grid{grid-template-columns:minmax(0,1fr)}
        .jp .cmp tr{grid-template-columns:minmax(0,1fr) minmax(0,1fr);grid-template-areas:"name name" "before after" "bars eff" "inc inc"}
        .jp .cmp tr.grp{display:block;padding:6px 8px}
        .jp .cmp .none{display:none!important}.jp .cmp .c-name{grid-area:name;font-weight:700}.jp .cmp .c-before{grid-area:before}.jp .cmp .c-after{grid-area:after}.jp .cmp .c-bars{grid-area:bars}.jp .cmp .c-eff{grid-area:eff}.jp .cmp .c-inc{grid-area:inc}.jp .cmp .bars{width:100%;height:auto}
        .jp .wide{display:none}.jp .slim{display:block}
        .jp .flow{display:none}.jp .flowlist{display:block}
        .jp .ganttbox{overflow:visible}
        .jp .gantt tr{display:grid;grid-template-columns:minmax(0,1fr) auto;grid-template-areas:"nm wd" "st st"}
        .jp .gantt td,.jp .gantt th{display:block;width:auto;border:0;padding:0}.jp .gantt .nm{grid-area:nm;width:auto}.jp .gantt .wd{grid-area:wd;width:auto;padding:4px 0 0 8px}.jp .gantt .st{grid-area:st}
        .jp .gantt tr{border-bottom:1px solid var(--jp-rule2)}.jp .gantt .cat{display:block}
        .jp .y2{display:inline}.jp .y4{display:none}
        .jp .card.big ul{columns:1}
        .jp .docs thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.jp .docs,.jp .docs tbody,.jp .docs tr,.jp .docs td,.jp .docs th{display:block}.jp .docs td,.jp .docs th{border:0;padding:1px 0}.jp .docs tr{border-bottom:1px solid var(--jp-rule2);padding:8px 0}}
        @media screen and (min-width:1001px){.jp .ind .u{display:none}}
        @media print{
        .jp{font-size:10pt;min-height:0}.jp .in{max-width:none;padding:0}.jp nav,.jp details{display:none}.jp details.onpaper{display:block}.jp details.onpaper summary{display:none}
        .jp header{padding-top:10px}.jp h1{font-size:26px}.jp .say{font-size:20px}.jp h2{font-size:20px}.jp h3{font-size:15px;margin-top:12px}.jp .doc span{margin-right:1.2em}
        .jp section{break-before:page;margin-top:0}.jp section.flowon,.jp section:has(>.empty:last-child){break-before:auto;margin-top:16px}.jp .lead{font-size:9.5pt;margin-bottom:8px}
        .jp a,.jp a.src{text-decoration:none;color:inherit}.jp .c-target a.src{color:var(--jp-plan)}
        .jp table{font-size:9pt;line-height:1.32}.jp th,.jp td{padding:3px 4px}.jp .ind th,.jp .ind td{padding:1px 3px}.jp thead{display:table-header-group}.jp tr,.jp .tile,.jp .card,.jp figure,.jp .crow,.jp .empty,.jp .rest{break-inside:avoid}.jp h2,.jp h3,.jp caption{break-after:avoid}
        .jp thead th{font-size:8.5pt}.jp thead small,.jp td small,.jp tbody th small{font-size:7.5pt}.jp .grp th{font-size:9pt}
        .jp .tiles{gap:8px;margin:10px 0 14px;flex-wrap:nowrap}.jp .tile{min-width:0;padding:8px 10px}.jp .tile.open{min-width:0;column-gap:14px}.jp .tile .n{font-size:32px}.jp .tile .by,.jp .split{font-size:8.5pt}
        .jp .cells{padding:10px 12px 6px}.jp .crow{grid-template-columns:124px 1fr;margin-bottom:6px}.jp .crow ul{gap:3px}.jp .cell{width:26px;height:28px;font-size:8.5pt}.jp .cell i{font-size:7pt}
        .jp .c-bar{width:132px}.jp .c-bar .bul{width:126px;height:16px}.jp .bul text{font-size:18px}.jp .barhead,.jp .frame{width:126px;max-width:126px}.jp .frame{font-size:8pt;padding:1px 4px}
        .jp .c-no{width:28px}.jp .c-unit{width:54px}.jp .c-force{width:52px}.jp .ind .num{width:64px}.jp .ind .c-target{width:84px}.jp .num a.src{white-space:normal}.jp .c-verdict{width:88px;white-space:normal}.jp[lang=en] .c-force{width:60px}.jp[lang=en] .ind .num{width:70px}.jp[lang=en] .ind .c-target{width:80px}.jp[lang=en] .c-verdict{width:104px}.jp .frc b{font-size:8pt;padding:0 2px}.jp .ind .u{display:none}
        .jp .gap .num{width:92px}
        .jp .panel{padding:5px 10px;margin-bottom:8px}.jp .grid{grid-template-columns:repeat(2,minmax(0,1fr));gap:6px 20px}.jp figcaption{font-size:10pt}.jp figure p{font-size:8pt;line-height:1.35;margin:0}.jp .mul{height:138px;width:auto;margin:auto}.jp .mul text{font-size:13px}
        .jp .rest p{font-size:8pt}
        .jp .wide{display:none}.jp .slim,.jp .map.slim{display:block;max-width:212px}.jp .space{grid-template-columns:212px minmax(0,1fr);gap:20px}.jp .space table{font-size:7.5pt;line-height:1.28}.jp .space td,.jp .space th{padding:1px 4px}.jp .note{font-size:8pt;margin:4px 0}
        .jp .flow{overflow:visible}.jp .flow svg{min-width:0}.jp .flow svg text,.jp .flow svg .fl{font-size:15px}
        .jp .cmp .num{width:96px}.jp .cmp .c-bars{width:126px}.jp .cmp .bars{width:118px;height:21px}.jp .cmp .c-inc{width:150px;font-size:8pt}.jp .cmp .c-eff{width:92px}.jp .chips{gap:4px}.jp .chips li{font-size:8.5pt;padding:0 5px}
        .jp .gantt{min-width:0}.jp .ganttbox{overflow:visible}.jp .gantt td,.jp .gantt th{line-height:1.2}.jp .gantt .nm{width:196px;padding-block:0;font-size:8.2pt}.jp .gantt .wd{width:112px;font-size:7.8pt;padding-left:6px}.jp[lang=en] .gantt .wd{width:150px}.jp .strip{height:16px}.jp .strip svg{margin-top:1.5px;height:12px}.jp .strip .ln,.jp .strip .dl,.jp .strip .sl{top:7.5px}.jp .gantt .cat th{padding-top:5px}.jp .gantt .ico{width:12px;height:12px}
        .jp .cards{grid-template-columns:210px minmax(0,1fr);gap:12px}.jp .card{padding:8px 10px;margin-bottom:10px}.jp .card h3{font-size:11pt}.jp .card p{font-size:8pt}.jp .card ul{font-size:9pt}.jp .card li{padding:3px 0}
        .jp .notes,.jp footer{font-size:8.5pt}
        .jp,.jp *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        .jp .annex{display:block}.jp .annex .cols{columns:2;column-gap:24px}.jp .annex table{font-size:7.5pt}.jp .annex td,.jp .annex th{padding:1px 3px}.jp .annex td{white-space:nowrap}.jp .annex td:last-child{white-space:normal}.jp footer{margin-top:14px}}

        """;
}
