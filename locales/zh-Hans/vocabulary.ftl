## 页面种类

kind-page = 信息
kind-offer = 您可以得到的帮助
kind-service = 服务
kind-wellbeing = 您的心情
kind-guide = 指南
kind-case-study = 案例
kind-template = 模板
kind-pack = 资料包
kind-presentation = 演示文稿
kind-partner = 合作机构
kind-area = 地方政府辖区
kind-event = 活动
kind-update = 最新动态
kind-section = 栏目

## 适合谁看

audience = 适用对象
audience-individual = 面临裁员的人
audience-employer = 雇主
audience-partner = 合作机构

## 您处在哪个阶段

stage = 适用阶段
stage-worried = 您担心自己的工作
stage-at-risk = 您的工作有被裁的风险
stage-notice = 您已收到解雇通知
stage-left = 您已经离职

## 需要哪方面的帮助

need = 这能帮到什么
need-money = 钱和债务
need-benefits = 福利金，例如 { -universal-credit }
need-rights = 权利、补偿金和通知期
need-wellbeing = 您的心情
need-work = 找工作
need-training = 培训和技能
need-self-employment = 自己创业
need-home = 住房、房租和账单
need-language = 语言、口译和英国手语
need-business = 让企业维持下去

## 页面按什么列出

facet-audience = 适用对象
facet-stage = 您处在哪个阶段
facet-need = 这能帮到什么
facet-area = 地方政府辖区
facet-sector = 行业
facet-size = 雇主规模
facet-approach = 采取了什么行动
facet-year = 年份
facet-tag = 主题

## 雇主的行业

sector-land = 农业、林业和渔业
sector-manufacturing = 制造业
sector-food-and-drink = 食品和饮料
sector-energy = 能源
sector-construction = 建筑
sector-retail = 商店和贸易
sector-transport = 运输和仓储
sector-hospitality = 酒店、餐饮和旅游
sector-media = 出版、印刷和媒体
sector-technology = 科技和电子
sector-finance = 金融和专业服务
sector-public = 公共部门
sector-voluntary = 慈善机构和社会企业

## 雇主有多少员工

size-micro = 1 至 9 人
size-small = 10 至 49 人
size-medium = 50 至 249 人
size-large = 250 人或以上

## 为应对裁员做了什么

approach-early-contact = 在宣布裁员之前就提供帮助
approach-rapid-response = 多家合作机构几天内到达现场
approach-on-site = 在工作场所举办活动
approach-jobs-fair = 招聘会或与雇主见面的活动
approach-outplacement = 除 { -pace } 外，雇主另请公司帮助员工
approach-retraining = 学习新技能，换做别的工作
approach-wellbeing = 健康和情绪方面的帮助
approach-start-up = 帮助创业
approach-remote = 通过电话、视频或网络提供帮助
approach-peer-support = 同事之间互相帮助
approach-task-force = 为某个地方或行业成立专项工作组

## 什么时候使用

when-ready = 裁员发生之前
when-first-contact = 初次联系
when-planning = 与雇主一起计划
when-delivery = 帮助进行期间
when-afterwards = 之后

## 其他形式

format = 其他形式
format-text = 文字
format-bsl = 英国手语（BSL）
format-easy-read = 易读版
format-audio = 音频
format-large-print = 大字版

## 全国统一的支援项目

offer-how = 如何获得
offer-who = 谁可以获得
offer-when = 何时可以获得
offer-cost = 费用
offer-delivered-by = 由谁提供
offer-services = 可以提供帮助的服务
offer-standing = 依据是什么

standing-legal-right = 您的法定权利
    .sourced = 您的法定权利（{ $source }）
    .dated = 您的法定权利（{ $source }，{ NUMBER($year, useGrouping: "false") }）
standing-pace-says = { -pace } 表示提供这项帮助
    .sourced = { -pace } 表示提供这项帮助（{ $source }）
    .dated = { -pace } 表示提供这项帮助（{ $source }，{ NUMBER($year, useGrouping: "false") }）
standing-varies = 各地不同：请在当地询问
    .sourced = 各地不同：请在当地询问（{ $source }）
    .dated = 各地不同：请在当地询问（{ $source }，{ NUMBER($year, useGrouping: "false") }）

## 有多紧急

urgency-now = 紧急情况：立即求助
urgency-999-now = 紧急情况：立即拨打 999
urgency-today = 紧急：今天就求助
urgency-any-time = 随时可以求助
