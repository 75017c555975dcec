import { AzureMonitorMetricExporter, AzureMonitorTraceExporter } from '@azure/monitor-opentelemetry-exporter';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { SpanExporter } from '@opentelemetry/sdk-trace-node';

/** Where traces and figures are sent; both may be given. */
export interface Destinations {
  /** A collector that speaks OTLP over HTTP, without a path. */
  otlp?: string | undefined;
  /** Application Insights. */
  azureMonitor?: string | undefined;
}

/** What sends there. */
export interface Exporters {
  spans: SpanExporter[];
  figures: PushMetricExporter[];
}

export function exportersTo({ otlp, azureMonitor }: Destinations): Exporters {
  const spans: SpanExporter[] = [];
  const figures: PushMetricExporter[] = [];
  if (otlp !== undefined) {
    spans.push(new OTLPTraceExporter({ url: `${otlp}/v1/traces` }));
    figures.push(new OTLPMetricExporter({ url: `${otlp}/v1/metrics` }));
  }
  if (azureMonitor !== undefined) {
    const options = { connectionString: azureMonitor };
    spans.push(new AzureMonitorTraceExporter(options));
    figures.push(new AzureMonitorMetricExporter(options));
  }
  return { spans, figures };
}
