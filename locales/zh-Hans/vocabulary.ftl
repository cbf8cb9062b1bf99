## 页面种类

kind-page = 信息
kind-offer = 您可以得到的帮助
kind-service = 服务

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

## 其他形式

format = 其他形式
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
urgency-today = 紧急：今天就求助
urgency-any-time = 随时可以求助
