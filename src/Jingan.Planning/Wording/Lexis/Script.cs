namespace Jingan.Planning.Wording;

/// <summary>Plain forms of characters: of marks in their many shapes, and of traditional characters.</summary>
internal static class Script
{
    /// <summary>What <see cref="Fold"/> answers for a character whose plain form only Unicode's own tables tell.</summary>
    public const char Compatibility = '\u0001';

    private const int FirstIdeograph = 0x4e00;
    private const int LastIdeograph = 0x9fff;

    /// <summary>Characters with their traditional forms before them, of official wording.</summary>
    private const string Pairs =
        "於于萬万億亿達达過过個个總总標标準准長长減减陸陆貳贰參叁兩两雙双倉仓邊边畢毕報报備备貝贝筆笔幣币閉闭變变別别並并布布產产場场廠厂車车稱称誠诚" +
        "齒齿遲迟衝冲蟲虫籌筹處处觸触傳传創创純纯辭辞從从叢丛達达帶带單单擔担當当黨党導导燈灯鄧邓敵敌遞递點点電电東东凍冻動动棟栋鬥斗獨独讀读斷断" +
        "對对隊队頓顿奪夺墮堕額额惡恶兒儿發发罰罚範范飛飞費费廢废豐丰風风鳳凤婦妇復复覆覆負负該该幹干趕赶崗岗綱纲鋼钢個个給给鞏巩貢贡溝沟構构購购" +
        "顧顾關关觀观館馆慣惯廣广規规歸归龜龟軌轨貴贵國国過过漢汉號号賀贺後后護护劃划華华畫画話话懷怀壞坏歡欢環环還还換换黃黄匯汇會会獲获貨货禍祸" +
        "積积極极際际繼继級级擊击機机績绩計计記记濟济紀纪價价駕驾堅坚監监檢检簡简見见間间艱艰薦荐鑑鉴將将獎奖講讲醬酱膠胶節节潔洁結结緊紧盡尽進进" +
        "晉晋勁劲經经驚惊競竞淨净鏡镜舊旧舉举據据懼惧劇剧捲卷覺觉絕绝軍军開开顆颗殼壳課课墾垦庫库褲裤塊块寬宽礦矿虧亏擴扩闊阔藍蓝蘭兰攔拦覽览勞劳" +
        "樂乐類类離离裡里禮礼歷历麗丽勵励聯联連连練练糧粮涼凉療疗遼辽鄰邻臨临領领齡龄劉刘龍龙樓楼爐炉錄录綠绿濾滤輪轮論论羅罗邏逻邁迈滿满貿贸們们" +
        "夢梦彌弥廟庙滅灭民民畝亩納纳難难內内擬拟寧宁農农濃浓諾诺歐欧盤盘賠赔飄飘貧贫頻频蘋苹憑凭評评樸朴齊齐啟启氣气遷迁錢钱淺浅強强橋桥親亲輕轻" +
        "傾倾請请慶庆窮穷區区驅驱趨趋權权勸劝確确讓让擾扰熱热認认榮荣軟软潤润灑洒賽赛掃扫澀涩殺杀傷伤賞赏燒烧紹绍設设審审滲渗聲声勝胜聖圣師师濕湿" +
        "識识實实時时視视適适勢势釋释飾饰試试壽寿屬属術术樹树豎竖數数帥帅稅税順顺說说絲丝訴诉蘇苏雖虽隨随歲岁孫孙損损縮缩態态湯汤談谈濤涛討讨騰腾" +
        "體体條条鐵铁廳厅聽听統统頭头圖图塗涂團团脫脱灣湾網网違违圍围為为維维偉伟衛卫穩稳問问無无務务誤误霧雾犧牺習习係系戲戏細细蝦虾嚇吓纖纤賢贤" +
        "鮮鲜閒闲險险顯显縣县現现獻献線线鄉乡詳详響响項项嘯啸協协寫写謝谢興兴選选學学尋寻訓训訊讯壓压鴨鸭亞亚嚴严鹽盐陽阳養养樣样業业葉叶醫医遺遗" +
        "儀仪藝艺憶忆義义議议異异譯译銀银飲饮營营應应擁拥優优憂忧郵邮猶犹遊游與与語语預预員员園园圓圆遠远願愿約约閱阅躍跃運运醞酝雜杂災灾載载贊赞" +
        "責责則则澤泽贈赠齋斋債债戰战張张漲涨帳帐賬账趙赵這这偵侦鎮镇陣阵爭争徵征証证證证職职執执紙纸製制質质種种眾众週周晝昼築筑專专轉转莊庄裝装" +
        "狀状鐘钟鍾钟資资縱纵鄒邹組组鑽钻蓋盖層层佔占採采佈布係系臺台颱台鹹咸群群眞真爲为衆众羣群麽么餘余幾几閘闸稱称葯药藥药" +
        "噸吨頃顷隻只輛辆冊册戶户啓启嶺岭頂顶艙舱纜缆鍋锅爾尔滬沪櫃柜絡络遙遥緩缓擇择錦锦閣阁階阶輔辅轄辖鏈链銷销鋪铺靜静飯饭駛驶騎骑驗验魚鱼鳥鸟麥麦蠶蚕補补複复誌志諮咨謀谋賓宾賴赖踐践軸轴輻辐輸输辦办鉛铅銅铜鋁铝閥阀" +
        "隸隶雞鸡頁页顏颜駐驻鬧闹渦涡滯滞滾滚潛潜灘滩煉炼煙烟牆墙癥症盜盗碼码磚砖穀谷簽签籃篮糾纠紅红紡纺終终綫线綜综緒绪編编緣缘縫缝繞绕繪绘聞闻肅肃腎肾腦脑腫肿膚肤艦舰剛刚劑剂卻却囑嘱墊垫壇坛夾夹奧奥宮宫寢寝岡冈島岛" +
        "峽峡廈厦彎弯徑径徹彻慮虑懇恳拋抛捨舍掛挂揚扬搶抢撥拨擋挡攝摄攜携敗败敘叙昇升暫暂暢畅曉晓曆历棄弃棧栈楊杨槍枪樞枢欄栏殘残氫氢決决沖冲況况涇泾測测渾浑溫温滄沧鏟铲賤贱贏赢窪洼齣出籤签韌韧飽饱驟骤鬆松鯉鲤鴿鸽黴霉" +
        "來来鉀钾鈉钠鋰锂鈣钙鎳镍鍵键闢辟陝陕隱隐頒颁饋馈駝驼" +
        "較较調调續续裏里屆届滙汇漁渔書书嬰婴財财雲云彈弹塵尘濁浊溼湿懲惩貼贴髮发龐庞題题馬马黏粘嘗尝夠够媽妈寶宝幫帮彙汇揮挥橫横檔档毀毁湊凑濱滨瀏浏瀝沥瑪玛甦苏疊叠瘋疯睜睁矚瞩硯砚禦御紛纷織织罷罢臟脏莖茎萊莱蘊蕴虛虚訂订託托訪访許许診诊註注詐诈詞词詢询誘诱誰谁豬猪貫贯買买貸贷賜赐賣卖賦赋跡迹蹟迹輝辉輯辑醜丑釀酿針针鈔钞銳锐鋒锋錯错鍛锻鎖锁鑄铸闖闯闡阐陰阴陳陈靈灵韓韩頗颇顛颠餓饿騙骗驕骄魯鲁鯨鲸鴻鸿鵬鹏鷹鹰";

    private static readonly char[] Ideographs = FoldedIdeographs();

    /// <summary>The plain form of a character above ASCII.</summary>
    public static char Fold(char character)
    {
        if (character is >= (char)FirstIdeograph and <= (char)LastIdeograph)
            return Ideographs[character - FirstIdeograph];

        return character switch
        {
            >= '\uff10' and <= '\uff19' or >= '\uff21' and <= '\uff3a' or >= '\uff41' and <= '\uff5a' => (char)(character - 0xfee0),
            '－' or '﹣' or '–' or '—' or '―' or '─' or '‒' or '‐' or '‑' or '−' or '⸺' or '━' or '﹘' => '-',
            '～' or '〜' or '∼' or '﹏' or '﹋' => '~',
            '：' or '∶' or '︰' or '﹕' => ':',
            '；' or '﹔' => ';',
            '（' or '﹙' => '(',
            '）' or '﹚' => ')',
            '［' or '〔' or '【' or '〖' or '﹝' => '[',
            '］' or '〕' or '】' or '〗' or '﹞' => ']',
            '．' => '.',
            '／' or '∕' or '⁄' => '/',
            '％' or '﹪' => '%',
            '＋' or '﹢' => '+',
            '＜' or '﹤' => '<',
            '＞' or '﹥' => '>',
            '＝' or '﹦' => '=',
            '≧' or '⩾' => '≥',
            '≦' or '⩽' => '≤',
            '✕' or '✖' => '×',
            '＊' or '﹡' => '*',
            '＄' or '﹩' => '$',
            '￥' => '¥',
            '＇' => '\'',
            '＂' or '〝' => '“',
            '〞' or '〟' => '”',
            '•' or '・' or '‧' or '∙' or '･' => '·',
            '！' or '？' or '｡' => '。',
            '､' or '﹑' => '、',
            '〇' or '○' => '零',
            '…' or '⋯' => '…',
            _ when IsMark(character) || character is '，' or '。' or '、' => character,
            >= 'Ⅰ' and <= 'Ⅻ' or >= '①' and <= '⑳' or >= '½' and <= '¾' or '¼' or '⅓' or '⅔' or '⅛' or '⅕' => character,
            >= '\u0391' and <= '\u03c9' => character,
            _ => Compatibility,
        };
    }

    /// <summary>The letters of a unit in one character, which a program without Unicode's tables reads alike; null for any other.</summary>
    public static string? Squared(char character) => character switch
    {
        '㎡' => "m2",
        '㎥' => "m3",
        '㎢' => "km2",
        '㎞' => "km",
        '㎝' => "cm",
        '㎜' => "mm",
        '㎏' => "kg",
        '㎎' => "mg",
        '㎍' => "μg",
        '㎾' => "kW",
        '㎿' => "MW",
        '㏊' => "ha",
        _ => null,
    };

    /// <summary>Whether a mark above ASCII has a meaning for the reader or is a usual mark of text.</summary>
    public static bool IsMark(char character) => character is
        '，' or '。' or '、' or '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '《' or '》' or '·' or '…' or '‰' or '‱' or '℃' or '°' or '±' or '≥' or '≤' or '≠' or '≈' or '≮' or '≯'
        or '×' or '→' or '↑' or '↓' or '€' or '£' or '¥' or '★' or '☆' or '▲' or '△' or '●' or '■' or '◆' or '※' or '²' or '³' or '⁰' or '¹' or '⁴' or '⁵' or '⁶' or '⁷' or '⁸' or '⁹' or '⁻';

    /// <summary>Whether a character is an ideograph.</summary>
    public static bool IsIdeograph(char character) =>
        character is >= (char)FirstIdeograph and <= (char)LastIdeograph or >= '\u3400' and < '\u4db6' or '々';

    private static char[] FoldedIdeographs()
    {
        var table = new char[LastIdeograph - FirstIdeograph + 1];
        for (var index = 0; index < table.Length; index++)
            table[index] = (char)(FirstIdeograph + index);

        for (var index = 0; index < Pairs.Length; index += 2)
            table[Pairs[index] - FirstIdeograph] = Pairs[index + 1];

        return table;
    }
}
