using System.Text;
using Reports.Service.Hosting;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await ServiceHost.RunAsync(args);
