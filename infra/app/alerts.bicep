// What somebody is woken for: a digest in doubt or late, answers that fail, a store that throttles, a program not ready.

param actionsName string
param alertPrefix string
param webTestName string
param location string
param tags object
param email string
param logsId string
param insightsId string
param webAppId string
param storeId string
param publicUrl string

resource whoIsTold 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: actionsName
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'fremdrift'
    enabled: true
    emailReceivers: [{ name: 'operations', emailAddress: email, useCommonAlertSchema: true }]
  }
}

// The line that the program writes after a round in which something was done, and once an hour.
var figures = '''
AppServiceConsoleLogs
| where ResultDescription has "How it stands with the digests"
| extend line = parse_json(ResultDescription)
| where tostring(line.msg) == "How it stands with the digests"
'''

var ofLogs = [
  {
    name: 'digest-uncertain'
    severity: 2
    says: 'Nobody knows whether a digest or a reminder arrived. The secretariat has a card that asks; infra/README.md, "The digest did not come".'
    query: '${figures}\n| where toint(line.uncertain) > 0 or toint(line.uncertainReminders) > 0'
    window: 'PT1H'
    operator: 'GreaterThan'
  }
  {
    name: 'digest-late'
    severity: 1
    says: 'A digest waits though its time has come, was missed, or could not be delivered. infra/README.md, "The digest did not come".'
    query: '${figures}\n| where toint(line.overdue) > 0 or toint(line.missed) > 0 or toint(line.undeliverable) > 0'
    window: 'PT1H'
    operator: 'GreaterThan'
  }
  {
    name: 'rounds-stay-away'
    severity: 1
    says: 'For two hours no instance has told how it stands with the digests, which it does once an hour.'
    query: figures
    window: 'PT2H'
    operator: 'LessThan'
  }
]

resource logAlerts 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for alert in ofLogs: {
    name: '${alertPrefix}${alert.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: 'Fremdrift: ${alert.name}'
      description: alert.says
      severity: alert.severity
      enabled: true
      scopes: [logsId]
      evaluationFrequency: 'PT15M'
      windowSize: alert.window
      autoMitigate: true
      // The table is there once the first line was written.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: alert.operator
            threshold: alert.operator == 'LessThan' ? 1 : 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [whoIsTold.id] }
    }
  }
]

resource failedAnswers 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${alertPrefix}failed-answers'
  location: 'global'
  tags: tags
  properties: {
    description: 'Requests were answered with 5xx. The log names each by a reference.'
    severity: 2
    enabled: true
    scopes: [webAppId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'failed'
          metricNamespace: 'Microsoft.Web/sites'
          metricName: 'Http5xx'
          operator: 'GreaterThan'
          threshold: 3
          timeAggregation: 'Total'
        }
      ]
    }
    actions: [{ actionGroupId: whoIsTold.id }]
  }
}

resource throttled 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${alertPrefix}store-throttles'
  location: 'global'
  tags: tags
  properties: {
    description: 'Cosmos DB refused requests with 429: more request units were asked for than it gives.'
    severity: 2
    enabled: true
    scopes: [storeId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'throttled'
          metricNamespace: 'Microsoft.DocumentDB/databaseAccounts'
          metricName: 'TotalRequests'
          dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }]
          operator: 'GreaterThan'
          threshold: 20
          timeAggregation: 'Count'
        }
      ]
    }
    actions: [{ actionGroupId: whoIsTold.id }]
  }
}

// Asked from outside, through the same door as Teams.
resource readiness 'Microsoft.Insights/webtests@2022-06-15' = {
  name: webTestName
  location: location
  tags: union(tags, { 'hidden-link:${insightsId}': 'Resource' })
  kind: 'standard'
  properties: {
    SyntheticMonitorId: webTestName
    Name: 'Fremdrift is ready'
    Enabled: true
    Kind: 'standard'
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [{ Id: 'emea-nl-ams-azr' }, { Id: 'emea-gb-db3-azr' }, { Id: 'emea-fr-pra-edge' }]
    Request: { RequestUrl: '${publicUrl}/readyz', HttpVerb: 'GET', ParseDependentRequests: false }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 14 }
  }
}

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${alertPrefix}not-ready'
  location: 'global'
  tags: tags
  properties: {
    description: '/readyz was not answered with 200 from two places: the store is silent, a register is empty, the rounds stay away, or nothing runs.'
    severity: 1
    enabled: true
    scopes: [readiness.id, insightsId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: readiness.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: whoIsTold.id }]
  }
}
